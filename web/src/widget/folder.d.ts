/** Made by web/scripts/folder.mjs. */
declare module 'virtual:zice-folder' {
  /** The address of the folder that the running script lies in, with a slash at the end; null where that cannot be found. */
  export const folder: () => string | null;
}
