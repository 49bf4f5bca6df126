/** Base of everything Truequote throws on purpose. `code` is stable, kebab-case, and mapped to HTTP in one place. */
export class Failure extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** One thing wrong with what was sent: which field, and a sentence that quotes the value and says what to do. */
export interface Problem {
  /** Path in the input, dots between the parts: `references.0.language`. Empty for the input as a whole. */
  readonly field: string
  readonly message: string
}

/** The input cannot be accepted; nothing was stored. */
export class InvalidInput extends Failure {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], code = 'invalid-input') {
    super(code, problems.map((p) => (p.field ? `${p.field}: ${p.message}` : p.message)).join(' '))
    this.problems = problems
  }
}

/** What was asked for is not in the store. */
export class NotFound extends Failure {
  constructor(what: string, id: string) {
    super('not-found', `There is no ${what} “${id}”.`)
  }
}

/** The request contradicts something stored, such as an idempotency key used again with another body. */
export class Conflict extends Failure {
  /** Id of what is stored, where a reader can be led to it. */
  readonly subject: string | undefined

  constructor(code: string, message: string, subject?: string) {
    super(code, message)
    this.subject = subject
  }
}
