import { expect } from 'chai'
import { truequote } from './command-line.ts'

/** The exit code, and what the error output says, of a command line that cannot be run. */
const refuses = (args: readonly string[], sentence: RegExp) =>
  it(`refuses “${args.join(' ')}”`, async () => {
    const { code, out, err } = await truequote(args)
    expect(err).to.match(sentence)
    expect(err).not.to.match(/\n\s+at /)
    expect([code, out]).to.deep.equal([2, ''])
  })

describe('the command line', () => {
  it('prints the version', async () => expect(await truequote(['--version'])).to.include({ code: 0, out: '1.2.3\n' }))
  for (const command of ['verify', 'detect', 'import', 'serve', 'migrate', 'demo']) {
    it(`knows ${command} in its help`, async () =>
      expect((await truequote(['--help'])).out).to.contain(`  ${command} `))
    it(`explains ${command}`, async () => {
      const { code, out, err } = await truequote([command, '--help'])
      expect([code, err]).to.deep.equal([0, ''])
      expect(out).to.match(new RegExp(`^Usage: truequote ${command}`))
    })
  }

  refuses([], /Usage: truequote/)
  refuses(['frobnicate'], /^truequote: unknown command 'frobnicate'/)
  refuses(['verify', '--jason', 'a', 'b'], /^truequote: unknown option '--jason'\n\(Did you mean --json\?\)/)
  refuses(['verify'], /The original is missing/)
  refuses(['verify', 'a'], /The rendering is missing/)
  refuses(['verify', 'a', 'b', 'c'], /too many arguments/)
  refuses(['verify', ' ', 'b'], /nothing to read/)
  refuses(['verify', 'a', 'b', '--original-file', 'x'], /given twice/)
  refuses(
    ['verify', 'a', '@no/such/file'],
    /“no\/such\/file” could not be read: there is no such file\. If the text itself/,
  )
  refuses(
    ['verify', 'a', 'b', '--original-language', 'klingonese-very'],
    /“klingonese-very” is not the tag of a language/,
  )
  refuses(['verify', 'a', 'b', '--quote-type', 'free'], /direct, partial, indirect/)
  refuses(['verify', 'a', 'b', '--ndjson'], /leave the texts out/)
  refuses(['verify', '--ndjson', '--reference', 'a'], /--reference belongs to one pair .* "references" into each line/)
  refuses(['verify', '--ndjson', '--original-language', 'fr'], /"originalLanguage" into each line/)
  refuses(['verify', '--ndjson', '--quote-type', 'partial'], /taken as a direct quote/)
  refuses(['verify', '', 'b'], /^truequote: original: There is no text here/)
  refuses(['verify', 'a', 'b', '--rendering-language', '??'], /^truequote: --rendering-language: “\?\?” is not/)
  refuses(['verify', 'a', 'b', '--reference', 'c', '--reference', ' '], /^truequote: reference 2: There is nothing/)
  refuses(['import'], /missing required argument 'file'/)
  refuses(['import', 'a.docx'], /“a\.docx”; give a file whose name ends in \.tmx/)
  refuses(['import', 'no/such.tmx'], /“no\/such\.tmx” could not be read: there is no such file/)
  refuses(['detect'], /The text is missing/)
  refuses(['detect', ' '], /There is no text here/)
  refuses(['detect', 'a', '--ndjson'], /leave the text out/)
  it('refuses a setting that makes no sense, and quotes it', async () => {
    const { code, err } = await truequote(['detect', 'a'], { environment: { TRUEQUOTE_MAX_TEXT: 'lots' } })
    expect([code, err]).to.deep.equal([
      2,
      'truequote: TRUEQUOTE_MAX_TEXT is “lots”; set it to a whole number from 1000 to 1000000, or leave it out for its default.\n',
    ])
  })
})
