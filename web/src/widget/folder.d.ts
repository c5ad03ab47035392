/** Made by web/scripts/folder.mjs. */
declare module 'virtual:zice-folder' {
  /** The address of the folder that the running script lies in, with a slash at the end. */
  export const folder: string;
}
