/*
 * Takes the network away from the process that reads foreign files, before any parser is loaded: whatever a library
 * or a document brings about, no connection is made, no port opened and no name looked up through Node's own modules.
 * Node's permission model has no such right to withhold before version 25.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
// oxlint-disable-next-line eslint/no-restricted-imports -- it is here to be taken away
import net from 'node:net';

function refuse(): never {
  throw Object.assign(new Error('the process that reads files has no network'), {
    code: 'ERR_ACCESS_DENIED',
  });
}

function takeAway(owner: object, names: readonly string[]): void {
  for (const name of names) Object.defineProperty(owner, name, { value: refuse });
}

// Everything above TCP ends in these two: `fetch`, `WebSocket`, http, https, http2 and tls.
takeAway(net.Socket.prototype, ['connect']);
takeAway(net.Server.prototype, ['listen']);
takeAway(dgram.Socket.prototype, ['bind', 'connect', 'send']);

const LOOK_UP = /^(lookup|lookupService|resolve\w*|reverse)$/;
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  takeAway(
    owner,
    Object.getOwnPropertyNames(owner).filter((name) => LOOK_UP.test(name)),
  );
}
syncBuiltinESMExports();
