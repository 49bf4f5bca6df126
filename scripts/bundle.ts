import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

// Node takes longer to find and link the four hundred modules of the comparison than to run them: joined to a few files,
// they start in half the time. Packages stay outside; types stay beside.
const DIST = resolve('dist')
const ENTRIES = ['main.js', 'index.js', 'service/comparison-worker.js'].map((file) => join(DIST, file))

/** Modules that find data beside themselves still do, from wherever they are put. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const place = `new URL(${JSON.stringify(relative(DIST, path))}, import.meta.url).href`
      return { contents: source.replaceAll('import.meta.url', place), resolveDir: dirname(path) }
    })
  },
}

const modules = globSync('dist/**/*.{js,js.map}').map((file) => resolve(file))
const { outputFiles } = await build({
  entryPoints: ENTRIES,
  outdir: DIST,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  packages: 'external',
  sourcemap: true,
  chunkNames: '[name]-[hash]',
  plugins: [keepPlaces],
  write: false,
})
for (const module of modules) rmSync(module)
for (const { path, contents } of outputFiles) writeFileSync(path, contents)
