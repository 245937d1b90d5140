/** What a run did with the network, by the system calls of all its processes. */
export interface SocketCount {
  /** All calls that were traced. */
  readonly calls: number;
  /**
   * Datagram sockets of IPv4 and IPv6 on which nothing was sent. Chromium makes some at every start, whatever switches it is
   * given, to ask the kernel for its interfaces and whether there is a route: `connect` of a datagram socket sends nothing.
   */
  readonly mute: number;
  /** Calls by which something went, or could have come, over IPv4 or IPv6. */
  readonly conversing: readonly string[];
}

const INTERNET = /\bAF_INET6?\b|\bAF_PACKET\b|<(?:TCP|UDP|UDPLITE|RAW|ICMP)(?:v6)?:/;
const SENDING = /^(?:sendto|sendmsg|sendmmsg|sendfile|bind|listen|accept4?)\(/;
const STREAM = /\bSOCK_(?:STREAM|RAW|SEQPACKET)\b|<(?:TCP|RAW)(?:v6)?:/;
const MAKING = /^(?:socket|connect)\(/;

/** Reads what `strace -ff -yy -e trace=network` has written. https://man7.org/linux/man-pages/man1/strace.1.html */
export function countSockets(trace: string): SocketCount {
  const calls = trace.split('\n').filter((line) => line !== '');
  const internet = calls.filter((line) => INTERNET.test(line));
  const conversing = internet.filter(
    (line) => (SENDING.test(line) && isAddressed(line)) || (MAKING.test(line) && STREAM.test(line)),
  );
  const mute = internet.filter((line) => line.startsWith('socket(') && !conversing.includes(line)).length;
  return { calls: calls.length, mute, conversing };
}

/** The kernel's own news of interfaces, over a socket of another kind, speak of addresses too. */
function isAddressed(line: string): boolean {
  return !/^\w+\(\d+<(?:NETLINK|UNIX)/.test(line);
}
