/* SPDX-License-Identifier: MIT */
/* The User Datagram Protocol (RFC 768). Linux only. */
#ifndef _NETINET_UDP_H
#define _NETINET_UDP_H

#include <bits/features.h>
#include <stdint.h>

#ifndef _WIN32
/* Each field has BSD's name and Linux's. */
struct udphdr {
	__extension__ union {
		uint16_t uh_sport;
		uint16_t source;
	};
	__extension__ union {
		uint16_t uh_dport;
		uint16_t dest;
	};
	__extension__ union {
		uint16_t uh_ulen;
		uint16_t len;
	};
	__extension__ union {
		uint16_t uh_sum;
		uint16_t check;
	};
	/* C99 wants a member with a name. */
	__extension__ char __end[0];
};
#define UDP_CORK 1
#define UDP_ENCAP 100
#define UDP_SEGMENT 103
#define UDP_GRO 104
#endif

#ifndef _WIN32
/* The rest of Linux's numbers. */
#define SOL_UDP 17
#define UDP_ENCAP_ESPINUDP_NON_IKE 1
#define UDP_ENCAP_ESPINUDP 2
#define UDP_ENCAP_L2TPINUDP 3
#define UDP_ENCAP_GTP0 4
#define UDP_ENCAP_GTP1U 5
#define UDP_NO_CHECK6_TX 101
#define UDP_NO_CHECK6_RX 102
#endif

#endif
