/* SPDX-License-Identifier: MIT */
/* Ethernet addresses as text, "1:23:45:67:89:ab". Linux only. */
#ifndef _NETINET_ETHER_H
#define _NETINET_ETHER_H

#include <netinet/if_ether.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* The text, without leading zeros; ether_ntoa()'s is overwritten by the next call. */
char *ether_ntoa(const struct ether_addr *__address);
char *ether_ntoa_r(const struct ether_addr *__address, char *__text);
/* The address, or NULL if that is none; ether_aton()'s is overwritten by the next call. */
struct ether_addr *ether_aton(const char *__text);
struct ether_addr *ether_aton_r(const char *__text, struct ether_addr *__address);
/* A line of /etc/ethers, "1:23:45:67:89:ab name # comment": the address and the name, for which there must be room. 0, or -1 if it is none. */
int ether_line(const char *__line, struct ether_addr *__address, char *__name);
/* What /etc/ethers says of a name, or of an address; 0, or -1 if it has none. Lines beyond 1,023 bytes are passed over. */
int ether_hostton(const char *__name, struct ether_addr *__address);
int ether_ntohost(char *__name, const struct ether_addr *__address);
#endif

__CRT_END_DECLS

#endif
