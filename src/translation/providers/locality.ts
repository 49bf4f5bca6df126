import type { Config } from '../../config.ts'
import { Failure } from '../../model/failure.ts'
import type { Translator } from '../translator.ts'
import type { Provider } from './provider.ts'

/** IPv4's loopback network and IPv6's address, as URL writes them. */
const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/

/**
 * Whether an address is on this machine. Goes by what is written: a loopback address or `localhost`. Any other name may
 * lead here today and elsewhere tomorrow.
 */
export const isLoopback = ({ hostname }: URL): boolean => hostname === 'localhost' || LOOPBACK.test(hostname)

/** Local on this machine, or where the operator says that the server stands in this house. */
export const kindOf = (id: string, address: URL | null, config: Config): Translator['kind'] =>
  address && (isLoopback(address) || config.localTranslators.includes(id)) ? 'local' : 'remote'

/**
 * Refuses to call local what is not in the house: a service at its maker's own address.
 * @throws Failure `invalid-setting`
 */
export function checkLocalTranslators(providers: readonly Provider[], config: Config): void {
  for (const id of config.localTranslators) {
    const provider = providers.find((known) => known.id === id)
    const trouble = !provider
      ? `there is no translator “${id}”; use ids from: ${providers.map((each) => each.id).join(', ')}`
      : !provider.address?.(config)
        ? `“${id}” has no address of your own set, so it cannot stand in your house; take it out`
        : null
    if (trouble) throw new Failure('invalid-setting', `TRUEQUOTE_LOCAL_TRANSLATORS: ${trouble}.`)
  }
}
