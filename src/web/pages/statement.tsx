import type { RequestHandler } from 'express'
import { NotFound } from '../../model/failure.ts'
import type { Service } from '../../service/service.ts'
import { renderDocument } from '../views/document.ts'
import { StatementPage } from '../views/statement-page.tsx'

/** `GET /statements/:id`: everything that was published of one statement. */
export const showStatement =
  (service: Service): RequestHandler<{ id: string }> =>
  async (request, response) => {
    const statement = await service.store.statement(request.params.id)
    if (!statement) throw new NotFound('statement', request.params.id)
    const renderings = await service.store.renderings(statement.id)
    response.type('html').send(renderDocument(<StatementPage statement={statement} renderings={renderings} />))
  }
