import { cpSync, globSync } from 'node:fs'

/** Data files that the code reads from beside itself; the compiler copies only what is imported. */
for (const file of globSync('src/**/*.{json,txt,tsv,sql,css}')) cpSync(file, file.replace(/^src/, 'dist'))
