import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'

const require = createRequire(import.meta.url)

/** Folders of packages that pages load from, by their name under /static/vendor. */
const VENDORS: Readonly<Record<string, string>> = {
  'swagger-ui': dirname(require.resolve('swagger-ui-dist/package.json')),
}

const OWN = join(dirname(fileURLToPath(import.meta.url)), '../../static')

/** A new version comes with a restart; an hour spares most requests and outlives few of them. */
const OPTIONS = { index: false, dotfiles: 'ignore', redirect: false, maxAge: '1h' } as const

/** Style sheets, scripts and pictures: our own, and what others wrote under /vendor. */
export function staticFiles(): Router {
  const router = Router()
  for (const [name, folder] of Object.entries(VENDORS)) router.use(`/vendor/${name}`, express.static(folder, OPTIONS))
  router.use(express.static(OWN, OPTIONS))
  return router
}
