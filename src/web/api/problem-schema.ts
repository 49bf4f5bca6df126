import { z } from 'zod'

/** The one shape of every error of the API (RFC 9457). */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('Stable name of the kind of problem.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What happened and what to do.'),
    instance: z.string().describe('Path of the request.'),
    requestId: z.string().describe('By which the log of the service can be searched.'),
    errors: z
      .array(z.strictObject({ field: z.string(), detail: z.string() }))
      .optional()
      .describe('Each field or parameter that is at fault.'),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'urn:truequote:problem:invalid-input',
      title: 'The pair cannot be accepted as it is',
      status: 422,
      detail: 'statement.date: There is no day “2023-02-30” (month 02, day 30); correct the date.',
      instance: '/api/v1/verifications',
      requestId: '5f0c2c3e-6f0e-4d0b-9a53-0d8b6a9f2c11',
      errors: [
        { field: 'statement.date', detail: 'There is no day “2023-02-30” (month 02, day 30); correct the date.' },
      ],
    },
  })
