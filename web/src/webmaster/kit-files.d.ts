/** Made by web/scripts/kit-files.mjs. */
declare module 'virtual:zice-kit' {
  export interface KitFile {
    /** Its path within the folder. */
    readonly name: string;
    readonly bytes: number;
    /** sha384-…, as the attribute of a script wants it. */
    readonly integrity: string;
  }
  export interface Kit {
    readonly version: string;
    readonly folder: string;
    readonly files: readonly KitFile[];
  }
  const kit: Kit;
  export default kit;
}
