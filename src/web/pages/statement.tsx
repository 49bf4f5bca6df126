import type { RequestHandler } from 'express'
import type { Service } from '../../service/service.ts'
import { showStatement } from '../../service/show-statement.ts'
import { renderDocument } from '../views/document.ts'
import { StatementPage } from '../views/statement-page.tsx'

/** `GET /statements/:id`: everything that was published of one statement. */
export const statementPage =
  (service: Service): RequestHandler<{ id: string }> =>
  async (request, response) => {
    const found = await showStatement(service, request.params.id)
    response.type('html').send(renderDocument(<StatementPage {...found} />))
  }
