/**
 * Takes from the page what speaks to other machines past every policy: a page's policy does not govern WebRTC, and the
 * hosts can only keep it from finding a way, after it has asked the local network for one.
 */
export function withoutCalls(page: object): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'RTCIceTransport'])
    Reflect.deleteProperty(page, name);
}
