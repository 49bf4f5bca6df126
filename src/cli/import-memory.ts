import type { Importer } from './importer.ts'

const grouped = (count: number): string => count.toLocaleString('en-US')

/** A TMX file, for the translation memory. */
export const importMemory: Importer = async (service, chunks, { file, onProgress }) => {
  const { importTmx } = await import('../service/import-tmx.ts')
  const result = await importTmx(service, chunks, {
    file,
    onProgress: ({ units, added }) => onProgress(`${grouped(units)} units read, ${grouped(added)} new`),
  })
  const { units, added, known, skipped, faults } = result
  const summary = `${grouped(units)} ${units === 1 ? 'unit' : 'units'}: ${grouped(added)} new, ${grouped(known)} known already, ${grouped(skipped)} skipped.`
  return { result, summary, faults, faulty: skipped }
}
