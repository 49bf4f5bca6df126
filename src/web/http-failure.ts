import { Failure } from '../model/failure.ts'

/** A request that HTTP itself answers, before anything of the service is asked. */
export class HttpFailure extends Failure {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(code, message)
    this.status = status
    this.headers = headers
  }
}
