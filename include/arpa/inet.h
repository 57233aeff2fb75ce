/* SPDX-License-Identifier: MIT */
/* Addresses of the Internet as text. POSIX.1-2017; Linux only. */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <bits/features.h>
#include <netinet/in.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* The address (AF_INET: four decimal numbers; AF_INET6: RFC 4291, 2.2) goes to *address. 1; 0 if the text is not one; -1 with errno
 * EAFNOSUPPORT. Async-signal-safe. */
int inet_pton(int __family, const char *__crt_restrict __text, void *__crt_restrict __address) __CRT_NOTHROW;
/* The text of an address, IPv6 as RFC 5952 wants it: `buffer`, or NULL with errno ENOSPC or EAFNOSUPPORT. Thread-safe. */
const char *inet_ntop(int __family, const void *__crt_restrict __address, char *__crt_restrict __buffer, socklen_t __size) __CRT_NOTHROW;
/* An IPv4 address of one to four numbers, decimal, octal (0) or hexadecimal (0x), of which the last fills the bytes that are left. The
 * address, or (in_addr_t)-1, which 255.255.255.255 has too. */
in_addr_t inet_addr(const char *__text) __CRT_NOTHROW;
/* Text in memory that the next call overwrites. Not thread-safe. */
char *inet_ntoa(struct in_addr __address) __CRT_NOTHROW;
#ifdef __CRT_USE_MISC
/* As inet_addr(), but 1 with the address in *address, or 0. White space may follow. */
int inet_aton(const char *__text, struct in_addr *__address) __CRT_NOTHROW;
#endif
/* For networks of classes, as they were before RFC 1519, in the machine's own byte order: the network and the host of an address, and the address of the
 * two; the network that a text of one to four numbers names, or INADDR_NONE. BSD. */
in_addr_t inet_netof(struct in_addr __address) __CRT_NOTHROW;
in_addr_t inet_lnaof(struct in_addr __address) __CRT_NOTHROW;
struct in_addr inet_makeaddr(in_addr_t __network, in_addr_t __host) __CRT_NOTHROW;
in_addr_t inet_network(const char *__text) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
