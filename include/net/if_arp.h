/* SPDX-License-Identifier: MIT */
/* ARP (RFC 826). Linux only. */
#ifndef _NET_IF_ARP_H
#define _NET_IF_ARP_H

#include <bits/features.h>
#include <stdint.h>
#include <sys/socket.h>

#ifndef _WIN32
#define ARPOP_REQUEST 1
#define ARPOP_REPLY 2
#define ARPOP_RREQUEST 3
#define ARPOP_RREPLY 4
#define ARPHRD_ETHER 1
#define ARPHRD_IEEE802 6
#define ARPHRD_INFINIBAND 32
#define ARPHRD_PPP 512
#define ARPHRD_TUNNEL 768
#define ARPHRD_TUNNEL6 769
#define ARPHRD_LOOPBACK 772
#define ARPHRD_SIT 776
#define ARPHRD_IEEE80211 801
#define ARPHRD_NONE 0xfffe

struct arphdr {
	uint16_t ar_hrd;
	uint16_t ar_pro;
	uint8_t ar_hln;
	uint8_t ar_pln;
	uint16_t ar_op;
};
/* Of SIOCGARP and its kin. */
#define ATF_COM 2
#define ATF_PERM 4
#define ATF_PUBL 8
struct arpreq {
	struct sockaddr arp_pa;
	struct sockaddr arp_ha;
	int arp_flags;
	struct sockaddr arp_netmask;
	char arp_dev[16];
};
#endif

#endif
