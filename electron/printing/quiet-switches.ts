/**
 * Chromium calls home by itself unless it is told not to. The debugging library gives most of these switches
 * when it starts it; the resolver rule makes sure that what it forgets finds no address.
 */
export const QUIET: readonly string[] = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-pings',
  '--no-proxy-server',
  '--dns-prefetch-disable',
  // Without a proxy this leaves a call from page to page no way at all. The switch had another name before.
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Without this Chromium draws a bar over the window that warns of the switches above.
  '--test-type',
];
