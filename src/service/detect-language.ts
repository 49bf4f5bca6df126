import { z } from 'zod'
import { detectSegments } from '../language/segments.ts'
import type { Detection } from '../model/language.ts'
import { parseInput } from './parse-input.ts'
import type { Service } from './service.ts'
import { text } from './submission-fields.ts'
import type { Limits } from './submission-schema.ts'

/** A text whose language is asked for. */
export const detectionRequestSchema = (limits: Pick<Limits, 'maxText'>) =>
  z
    .strictObject({ text: text(limits.maxText, 'paste the text whose language you want to know') })
    .meta({ id: 'DetectionRequest' })

/** What language a text is in; the tag is `und` where it does not say, with the passages where it changes. @throws InvalidInput */
export function detectLanguage(service: Service, input: unknown): Detection {
  return detectSegments(parseInput(detectionRequestSchema(service.config), input).text)
}
