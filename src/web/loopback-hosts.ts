import { isIP } from 'node:net'
import type { RequestHandler } from 'express'
import { HttpFailure } from './http-failure.ts'

const LOOPBACK = /^(localhost|(.+\.)?localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i

/** True for the names and addresses that stay on this machine. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

/** A host without its port; brackets stay around an IPv6 address. */
const nameIn = (host: string): string => host.replace(/:\d*$/, '')

/**
 * Refuses requests that reached a server on loopback under a foreign name: a web page whose name was pointed at
 * 127.0.0.1 (DNS rebinding) would otherwise read this server through its visitor's browser. `allowed` are further names,
 * those of a proxy in front. A server that is bound to another address answers under any name.
 */
export function loopbackHosts(boundTo: string, allowed: readonly string[]): RequestHandler {
  const known = new Set(allowed.map((name) => name.toLowerCase()))
  return (request, _response, next) => {
    const name = nameIn(request.get('Host') ?? '').toLowerCase()
    if (!isLoopback(boundTo) || isLoopback(name) || known.has(name)) return next()
    throw new HttpFailure(
      421,
      'unknown-host',
      `This server is bound to ${isIP(boundTo) === 6 ? `[${boundTo}]` : boundTo} and does not answer under the name ` +
        `“${name.slice(0, 60)}”. If a proxy stands in front of it, add the name to TRUEQUOTE_HOSTS.`,
    )
  }
}
