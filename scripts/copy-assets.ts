import { cpSync, globSync, statSync } from 'node:fs'

/** Data files that the code reads from beside itself; the compiler copies only what is imported. */
for (const file of globSync('src/**/*')) {
  if (!/\.tsx?$/.test(file) && statSync(file).isFile()) cpSync(file, file.replace(/^src/, 'dist'))
}
