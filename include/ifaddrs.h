/* SPDX-License-Identifier: MIT */
/* The addresses of this machine's network interfaces. BSD; Linux only. */
#ifndef _IFADDRS_H
#define _IFADDRS_H

#include <bits/features.h>
#include <sys/socket.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
struct ifaddrs {
	struct ifaddrs *ifa_next;
	char *ifa_name;
	/* IFF_* of <net/if.h>. */
	unsigned int ifa_flags;
	/* AF_PACKET (with struct rtnl_link_stats in ifa_data), AF_INET or AF_INET6; NULL where there is none. */
	struct sockaddr *ifa_addr;
	struct sockaddr *ifa_netmask;
	union {
		struct sockaddr *ifu_broadaddr;
		struct sockaddr *ifu_dstaddr;
	} ifa_ifu;
	void *ifa_data;
};
#define ifa_broadaddr ifa_ifu.ifu_broadaddr
#define ifa_dstaddr ifa_ifu.ifu_dstaddr

/* A list of them all, to be freed by freeifaddrs(). 0, or -1 with errno: ENOMEM, EMFILE. Thread-safe. */
int getifaddrs(struct ifaddrs **__list);
void freeifaddrs(struct ifaddrs *__list);
#endif

__CRT_END_DECLS

#endif
