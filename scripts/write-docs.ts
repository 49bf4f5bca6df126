import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { FILLED_PAGES, fillDocs } from './fill-docs.ts'

/** A command whose output the README shows, as it is on the day of writing: versions and fitted figures move. */
const SHOWN = /(<!-- run -->\n```sh\n)([\s\S]*?)(```\n)[\s\S]*?(<!-- end -->)/g

const SHELL = 'truequote() { node --import tsx src/main.ts "$@"; }\n'

/** An exit code of 1 is an answer here: the rendering does not say what the speaker said. */
function outputOf(commands: string): string {
  const script = `${SHELL}${commands}[ $? -lt 2 ]`
  return execFileSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, TRUEQUOTE_TRANSLATORS: 'none' },
  })
}

const fillOutputs = (text: string): string =>
  text.replace(
    SHOWN,
    (_whole, start: string, commands: string, fence: string, end: string) =>
      `${start}${commands}${fence}\n\`\`\`text\n${outputOf(commands)}\`\`\`\n${end}`,
  )

for (const page of FILLED_PAGES) writeFileSync(page, fillOutputs(fillDocs(readFileSync(page, 'utf8'))))
