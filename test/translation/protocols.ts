import { Agent } from 'node:https'
import { connect, type Socket } from 'node:net'
import type { Arrived, FakeService, Protocol, Translate } from './fake-service.ts'

const form = ({ body }: Arrived): URLSearchParams => new URLSearchParams(body)
const is = (arrived: Arrived, method: string, path: string): boolean =>
  arrived.method === method && arrived.path.split('?', 1)[0] === path

function jsonOf({ body }: Arrived): Record<string, unknown> {
  return JSON.parse(body) as Record<string, unknown>
}

/** Google Translate's mobile interface: a sentence for each one sent, and the transliteration after them. */
export const GOOGLE: Protocol = {
  read(arrived) {
    if (!is(arrived, 'POST', '/translate_a/single')) return null
    const fields = form(arrived)
    return { from: fields.get('sl') ?? '', to: fields.get('tl') ?? '', text: fields.get('q') ?? '' }
  },
  reply(asked, translate) {
    const sentences = asked.text.match(/[^.!?。]+[.!?。]*\s*/gu) ?? []
    return {
      sentences: [
        ...sentences.map((orig) => ({ trans: translate(orig, asked), orig, backend: 10 })),
        { src_translit: 'x' },
      ],
      src: asked.from,
      confidence: 1,
      spell: {},
      ld_result: { srclangs: [asked.from], srclangs_confidences: [1], extended_srclangs: [asked.from] },
    }
  },
}

/** Opens a plain socket to the fake where Google's library insists on https. */
export function plainAgent({ port }: Pick<FakeService, 'port'>): Agent {
  const agent = new Agent({ keepAlive: false })
  agent.createConnection = (): Socket => connect(port, '127.0.0.1')
  return agent
}

/** LibreTranslate, with the key `right` where it wants one. */
export const libretranslate = (wantsKey = false): Protocol => ({
  read(arrived) {
    if (!is(arrived, 'POST', '/translate')) return null
    const { source, target, q } = jsonOf(arrived)
    return { from: String(source), to: String(target), text: String(q) }
  },
  refuse(asked) {
    const { api_key: key, format } = jsonOf(asked)
    if (wantsKey && key !== 'right') return [403, { error: 'Invalid API key' }]
    if (format !== 'text') return [400, { error: 'Invalid format' }]
    return null
  },
  reply: (asked, translate) => ({ translatedText: translate(asked.text, asked) }),
  others: {
    'GET /languages': [
      { code: 'en', name: 'English', targets: ['en', 'fr', 'zh-Hans', 'zt', 'pb', 'pt'] },
      { code: 'fr', name: 'French', targets: ['en', 'fr', 'pt'] },
      { code: 'zh-Hans', name: 'Chinese', targets: ['en'] },
      { code: 'zt', name: 'Chinese (traditional)', targets: ['en'] },
    ],
  },
})

const pair = (sourceLanguage: string, targetLanguage: string) => ({ sourceLanguage, targetLanguage })

/** apertium-apy with French–Spanish and Spanish–English, in the codes that it uses. */
export const APERTIUM: Protocol = {
  read(arrived) {
    if (!is(arrived, 'POST', '/translate')) return null
    const [from = '', to = ''] = (form(arrived).get('langpair') ?? '').split('|')
    return { from, to, text: form(arrived).get('q') ?? '' }
  },
  refuse(asked) {
    const known = ['fra|spa', 'spa|fra', 'spa|eng', 'eng|spa', 'eng|fra', 'fra|eng']
    if (known.includes(`${asked.from}|${asked.to}`)) return null
    const explanation = 'That pair is not installed'
    return [400, { status: 'error', code: 400, message: 'Bad Request', explanation }]
  },
  reply(asked, translate) {
    const mark = form(asked).get('markUnknown') === 'no' ? '' : '*'
    const text = form(asked).get('format') === 'txt' ? asked.text : asked.text.replaceAll(/<[^>]*>/g, '')
    return {
      responseData: { translatedText: mark + translate(text, asked) },
      responseDetails: null,
      responseStatus: 200,
    }
  },
  others: {
    'GET /listPairs': {
      responseData: [
        pair('spa', 'eng_US'),
        pair('spa', 'eng'),
        pair('eng', 'spa'),
        pair('fra', 'spa'),
        pair('spa', 'fra'),
        pair('fra', 'cat'),
        pair('cat', 'eng'),
      ],
      responseDetails: null,
      responseStatus: 200,
    },
  },
}

/** DeepL's API; reads XML as strictly as the real one and leaves ignored elements alone. */
export const deepl = (key: string): Protocol => ({
  read(arrived) {
    if (!is(arrived, 'POST', '/v2/translate')) return null
    const fields = form(arrived)
    const [from, to, text] = ['source_lang', 'target_lang', 'text'].map((name) => fields.get(name) ?? '')
    return { from: from!, to: to!, text: text! }
  },
  refuse(asked) {
    if (asked.headers.authorization !== `DeepL-Auth-Key ${key}`) return [403, { message: 'Authorization failure' }]
    if (!/^[a-z-]{2,7}$/i.test(asked.to)) return [400, { message: "Value for 'target_lang' not supported." }]
    const broken = asked.text.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, '').includes('&')
    if (form(asked).get('tag_handling') === 'xml' && broken) {
      return [400, { message: 'Tag handling parsing failed, please check input.' }]
    }
    return null
  },
  reply(asked, translate) {
    const fields = form(asked)
    const ignored = fields.get('tag_handling') === 'xml' ? fields.get('ignore_tags') : null
    const parts = ignored ? asked.text.split(new RegExp(`(<${ignored}[^>]*>.*?</${ignored}>)`)) : [asked.text]
    const text = parts.map((part, index) => (index % 2 ? part : translate(part, asked))).join('')
    return {
      translations: [{ detected_source_language: asked.from.toUpperCase(), text, billed_characters: text.length }],
    }
  },
})

interface ChatMessage {
  readonly role: string
  readonly content: string
}

/** The chat completions of OpenAI and of those who imitate it. */
export const chat = (key: string | null, model = 'tiny-2'): Protocol => ({
  read(arrived) {
    if (!is(arrived, 'POST', '/v1/chat/completions')) return null
    const [system, user] = jsonOf(arrived).messages as readonly ChatMessage[]
    const [, from = '', to = ''] = /from (.+?) into (.+?)\. /.exec(system!.content) ?? []
    return { from, to, text: user!.content }
  },
  refuse(asked) {
    if (key && asked.headers.authorization !== `Bearer ${key}`) {
      const error = {
        message: 'Incorrect API key provided: wr***ng',
        type: 'invalid_request_error',
        code: 'invalid_api_key',
      }
      return [401, { error }]
    }
    return null
  },
  reply: (asked, translate) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_767_225_600,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: translate(asked.text, asked), refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 9, completion_tokens: 9, total_tokens: 18 },
  }),
})

/** Reads a word of each and gives it back in the other language, so that a detector is content. */
export const inEnglish: Translate = () =>
  'The heads of state signed the charter in the capital on Saturday, and nobody was told of it before.'
