import { Router } from 'express'
import type { Service } from '../../service/service.ts'
import { download } from './download.ts'
import { formBody, showForm, submitForm } from './form.tsx'
import { addToGlossary, changeEntry, importIntoGlossary, showEntry, showGlossary } from './glossary.tsx'
import { exportWholeList, showList } from './list.tsx'
import { showReport } from './report.tsx'
import { askAgain, rerun } from './rerun.ts'
import { statementPage } from './statement.tsx'

export { sendErrorPage } from './trouble.tsx'

/** Every page for people. What is thrown goes on to the application's error handler. */
export function pagesRouter(service: Service): Router {
  const router = Router()
  router.get('/', showForm(service))
  router.get('/verifications', showList(service))
  router.post('/verifications', formBody(service), submitForm(service))
  router.get('/verifications/export.:extension', exportWholeList(service))
  router.get('/verifications/:id', showReport(service))
  router.get('/verifications/:id/report.:extension', download(service))
  router.post('/verifications/:id/reruns', rerun(service))
  router.post('/verifications/:id/translators', askAgain(service))
  router.get('/statements/:id', statementPage(service))
  router.get('/glossary', showGlossary(service))
  router.post('/glossary', formBody(service), addToGlossary(service))
  router.post('/glossary/import', formBody(service), importIntoGlossary(service))
  router.get('/glossary/:id', showEntry(service))
  router.post('/glossary/:id', formBody(service), changeEntry(service))
  return router
}
