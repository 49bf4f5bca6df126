window.SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  // The validator is a web service of somebody else.
  validatorUrl: null,
})
