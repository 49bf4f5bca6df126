import { Router } from 'express'
import { onlyMethods } from './method-not-allowed.ts'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>API · Truequote</title>
    <link rel="icon" href="/static/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/static/vendor/swagger-ui/swagger-ui.css">
    <script src="/static/vendor/swagger-ui/swagger-ui-bundle.js" defer></script>
    <script src="/static/api-docs.js" defer></script>
  </head>
  <body>
    <nav class="swagger-ui" aria-label="Main"><div class="wrapper"><a class="link" href="/">Back to the form</a></div></nav>
    <main id="api"></main>
    <noscript><p>This page needs JavaScript. The description itself: <a href="/api/v1/openapi.json">openapi.json</a></p></noscript>
  </body>
</html>
`

/** The page for people who read the API: swagger-ui from this server, its start in a script file of our own. */
export function apiDocs(): Router {
  const router = Router()
  router
    .route('/')
    .get((_request, response) => {
      response.type('html').send(PAGE)
    })
    .all(onlyMethods('GET'))
  return router
}
