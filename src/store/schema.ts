import type { Generated } from 'kysely'
import type { Category, Severity } from '../model/discrepancy.ts'
import type { GlossaryKind } from '../model/glossary.ts'
import type { QuoteType } from '../model/pair.ts'
import type { Reference } from '../model/reference.ts'
import type { Basis, Status } from '../model/status.ts'
import type { TranslatorReport } from '../model/verification.ts'

/** A boolean as the engine keeps it; read and written through the engine's codec. */
export type BooleanColumn = number | boolean

/** JSON as the engine keeps it; read and written through the engine's codec. */
export type JsonColumn = unknown

interface NameTable {
  id: string
  name: string
  folded: string
  created_at: string
}

interface StatementTable {
  arrival: Generated<number>
  id: string
  fingerprint: string
  speaker_id: string | null
  language: string | null
  date: string | null
  medium: string | null
  source_url: string | null
  created_at: string
  excerpt: string
  text: string
}

interface RenderingTable {
  arrival: Generated<number>
  id: string
  statement_id: string
  fingerprint: string
  outlet_id: string | null
  language: string | null
  url: string | null
  date: string | null
  quote_type: QuoteType | null
  translated_by: string | null
  created_at: string
  excerpt: string
  text: string
}

interface VerificationTable {
  arrival: Generated<number>
  id: string
  rendering_id: string
  confidential: BooleanColumn
  label: string | null
  status: Generated<Status>
  basis: Basis | null
  risk: number | null
  original_language: string
  rendering_language: string
  attempts: Generated<number>
  created_at: string
  completed_at: string | null
  summary: string | null
  method_signature: string | null
  rerun_of: string | null
}

interface SuppliedReferenceTable {
  verification_id: string
  position: number
  text: string
  language: string | null
  made_by: string | null
}

interface OutcomeTable {
  verification_id: string
  document: JsonColumn
}

interface ReferenceTable {
  verification_id: string
  position: number
  kind: Reference['kind']
  of: Reference['of']
  language: string
  made_by: string
  engine: string | null
  version: string | null
  retrieved_at: string | null
  text: string
}

interface DiscrepancyTable {
  verification_id: string
  position: number
  check_id: string
  category: Category
  severity: Severity
  confidence: number
  message: string
  suggestion: string | null
  evidence: string
  original_spans: JsonColumn
  rendering_spans: JsonColumn
  reference_spans: JsonColumn
}

interface AskedTranslatorTable {
  verification_id: string
  position: number
  translator: string
  of: Reference['of']
  outcome: TranslatorReport['outcome']
  code: string | null
}

interface EventTable {
  id: Generated<number>
  at: string
  actor: string
  action: string
  subject: string
  details: JsonColumn
}

interface TranslationCacheTable {
  key: string
  translator: string
  translator_version: string
  source_language: string
  target_language: string
  text: string
  engine: string
  engine_version: string
  retrieved_at: string
  via: string | null
}

interface MemoryUnitTable {
  arrival: Generated<number>
  key: string
  origin: 'tmx'
  file: string
  tool: string | null
  made_by: string | null
  made_at: string | null
  added_by: string
  added_at: string
}

interface MemoryTextTable {
  arrival: Generated<number>
  unit: number
  language: string
  base_language: string
  fingerprint: string
  text: string
}

interface IdempotencyKeyTable {
  key: string
  request_hash: string
  verification_id: string
  created_at: string
}

interface GlossaryEntryTable {
  arrival: Generated<number>
  id: string
  version: number
  source: string
  written: string
  source_language: string
  target_language: string
  approved: JsonColumn
  deprecated: JsonColumn
  kind: GlossaryKind
  note: string | null
  created_at: string
  made_by: string
  retired_at: Generated<string | null>
}

interface GlossaryKeyTable {
  language: string
  other_language: string
  key: string
  entry: number
}

/** The tables, as the migrations of every engine make them. */
export interface Database {
  speaker: NameTable
  outlet: NameTable
  statement: StatementTable
  rendering: RenderingTable
  verification: VerificationTable
  supplied_reference: SuppliedReferenceTable
  outcome: OutcomeTable
  reference: ReferenceTable
  discrepancy: DiscrepancyTable
  asked_translator: AskedTranslatorTable
  event: EventTable
  translation_cache: TranslationCacheTable
  memory_unit: MemoryUnitTable
  memory_text: MemoryTextTable
  idempotency_key: IdempotencyKeyTable
  glossary_entry: GlossaryEntryTable
  glossary_key: GlossaryKeyTable
}
