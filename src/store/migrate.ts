import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { Failure } from '../model/failure.ts'
import type { Engine } from './engines/engine.ts'

/** The folder of an engine's migrations: the nearest one above this file, which may run from `src` or from `dist`. */
export function migrationsFolder(engine: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'migrations', engine)
    if (existsSync(candidate)) return candidate
    if (folder === dirname(folder)) {
      throw new Failure('store-no-migrations', `There is no folder “migrations/${engine}”. Install Truequote again.`)
    }
  }
}

/** The .sql files of a folder as kysely's migrations, named after the files without `.sql`. Forward only. */
function sqlFiles(engine: Engine, folder: string): MigrationProvider {
  return {
    async getMigrations() {
      const migrations: Record<string, Migration> = {}
      for (const file of (await readdir(folder)).filter((name) => name.endsWith('.sql'))) {
        const script = await readFile(join(folder, file), 'utf8')
        migrations[file.slice(0, -'.sql'.length)] = { up: () => engine.runScript(script) }
      }
      return migrations
    },
  }
}

/**
 * Brings a database up to date and returns the names of the migrations applied, in order; none when it was up to date.
 * Each runs in a transaction of its own, so one that fails leaves nothing of itself behind. `through` stops after the
 * migration of that name; `folder` is read instead of the project's own.
 * @throws Failure `store-newer`, `store-foreign`, `store-migration-failed`
 */
export async function migrate(engine: Engine, options: { through?: string; folder?: string } = {}): Promise<string[]> {
  const provider = sqlFiles(engine, options.folder ?? migrationsFolder(engine.name))
  const executed = new Set(await executedMigrations(engine))
  refuseNewer(executed, Object.keys(await provider.getMigrations()))

  const migrator = new Migrator({ db: engine.db, provider })
  const applied: string[] = []
  while (options.through === undefined || !executed.has(options.through)) {
    const { error, results } = await migrator.migrateUp()
    const name = results?.[0]?.migrationName
    if (error !== undefined) throw migrationFailure(engine.explain(error), name)
    if (name === undefined) break
    executed.add(name)
    applied.push(name)
  }
  return applied
}

/**
 * Leaves a database as it is, and says when it is not of this version.
 * @throws Failure `store-older`, `store-newer`, `store-foreign`
 */
export async function refuseOtherVersion(engine: Engine): Promise<void> {
  const executed = new Set(await executedMigrations(engine))
  const known = Object.keys(await sqlFiles(engine, migrationsFolder(engine.name)).getMigrations())
  refuseNewer(executed, known)
  const missing = known.sort().find((name) => !executed.has(name))
  if (missing === undefined) return
  throw new Failure(
    'store-older',
    `The database was made by an older version of Truequote (it lacks “${missing}”). Run truequote migrate.`,
  )
}

async function executedMigrations(engine: Engine): Promise<string[]> {
  const tables = await engine.db.introspection.getTables({ withInternalKyselyTables: true })
  if (tables.length === 0) return []
  if (!tables.some(({ name }) => name === 'kysely_migration')) {
    throw new Failure('store-foreign', 'The database holds tables of another program. Name another file.')
  }
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(engine.db)
  return rows.map(({ name }) => name)
}

function refuseNewer(executed: ReadonlySet<string>, known: readonly string[]): void {
  const unknown = [...executed].filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new Failure(
    'store-newer',
    `The database was made by a newer version of Truequote (it has “${unknown.join('”, “')}”). Update Truequote.`,
  )
}

const migrationFailure = (cause: unknown, name: string | undefined): unknown =>
  cause instanceof Failure
    ? cause
    : new Failure('store-migration-failed', `The migration “${name ?? '?'}” failed; the database is as before.`, {
        cause,
      })
