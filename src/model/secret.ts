import { inspect } from 'node:util'

const HIDDEN = '(hidden)'

/** A key or password. Whatever prints, logs or serialises it by accident shows that there is one, never which. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself, for the request that needs it. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return HIDDEN
  }

  toJSON(): string {
    return HIDDEN
  }

  [inspect.custom](): string {
    return HIDDEN
  }
}
