import { expect, test } from 'vitest';
import { countSockets } from '../../safety/traced-sockets.ts';

test('pipes and questions to the kernel are no conversation', () => {
  const trace = [
    'socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 7<UNIX-STREAM:[1]>',
    'sendmsg(7<UNIX-STREAM:[1->2]>, {msg_name=NULL}, 0) = 4',
    'socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 8<NETLINK:[ROUTE:3]>',
    'sendto(8<NETLINK:[ROUTE:3]>, [{ifa_family=AF_INET}], 20, 0, NULL, 0) = 20',
    'socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 9<UDPv6:[4]>',
    'connect(9<UDPv6:[4]>, {sa_family=AF_INET6, sin6_port=htons(443)}, 28) = 0',
  ].join('\n');
  expect(countSockets(trace)).toEqual({ calls: 6, mute: 1, conversing: [] });
});

test.each([
  'socket(AF_INET, SOCK_STREAM|SOCK_NONBLOCK, IPPROTO_TCP) = 9<TCP:[5]>',
  'connect(9<TCP:[5]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("203.0.113.7")}, 16) = -1',
  'sendto(9<UDP:[6]>, "\\1\\0", 2, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 2',
  'sendmsg(9<UDPv6:[[::1]:1->[::1]:2]>, {msg_name=NULL}, 0) = 2',
  'bind(9<TCPv6:[7]>, {sa_family=AF_INET6, sin6_port=htons(0)}, 28) = 0',
  'listen(9<TCP:[127.0.0.1:9222]>, 10) = 0',
])('a conversation is seen: %s', (line) => {
  expect(countSockets(line).conversing).toEqual([line]);
});
