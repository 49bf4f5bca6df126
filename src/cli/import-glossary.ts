import type { GlossaryForm } from '../service/import-glossary.ts'
import type { Importer } from './importer.ts'

const grouped = (count: number): string => count.toLocaleString('en-US')

/** A file of approved renderings, for the glossary. */
const importAs =
  (form: GlossaryForm): Importer =>
  async (service, chunks, { onProgress }) => {
    const { importGlossary } = await import('../service/import-glossary.ts')
    const result = await importGlossary(service, chunks, {
      form,
      onProgress: ({ added, changed, unchanged }) => onProgress(`${grouped(added + changed + unchanged)} entries`),
    })
    const { added, changed, unchanged, faulty, faults } = result
    const summary =
      `${grouped(added)} ${added === 1 ? 'entry' : 'entries'} added, ${grouped(changed)} changed, ` +
      `${grouped(unchanged)} as before, ${grouped(faulty)} ${faulty === 1 ? 'line' : 'lines'} skipped.`
    return { result, summary, faults, faulty }
  }

export const importGlossaryCsv: Importer = importAs('csv')
export const importGlossaryTbx: Importer = importAs('tbx')
