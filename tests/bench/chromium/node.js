// What peers ask of Node where they are not in a browser; nothing of it is called here.
export const [execFileSync, mkdirSync, readFileSync, writeFileSync, fileURLToPath] = [];
