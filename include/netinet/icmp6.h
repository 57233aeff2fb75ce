/* SPDX-License-Identifier: MIT */
/* ICMP for IPv6 (RFC 4443, RFC 3542). Linux only. */
#ifndef _NETINET_ICMP6_H
#define _NETINET_ICMP6_H

#include <netinet/in.h>
#include <stdint.h>

#ifndef _WIN32
struct icmp6_hdr {
	uint8_t icmp6_type;
	uint8_t icmp6_code;
	uint16_t icmp6_cksum;
	union {
		uint32_t icmp6_un_data32[1];
		uint16_t icmp6_un_data16[2];
		uint8_t icmp6_un_data8[4];
	} icmp6_dataun;
};
#define icmp6_data32 icmp6_dataun.icmp6_un_data32
#define icmp6_data16 icmp6_dataun.icmp6_un_data16
#define icmp6_data8 icmp6_dataun.icmp6_un_data8
#define icmp6_id icmp6_data16[0]
#define icmp6_seq icmp6_data16[1]
#define icmp6_mtu icmp6_data32[0]
#define icmp6_pptr icmp6_data32[0]
#define icmp6_maxdelay icmp6_data16[0]
#define ICMP6_DST_UNREACH 1
#define ICMP6_PACKET_TOO_BIG 2
#define ICMP6_TIME_EXCEEDED 3
#define ICMP6_PARAM_PROB 4
#define ICMP6_ECHO_REQUEST 128
#define ICMP6_ECHO_REPLY 129
#define ICMP6_DST_UNREACH_NOROUTE 0
#define ICMP6_DST_UNREACH_ADMIN 1
#define ICMP6_DST_UNREACH_BEYONDSCOPE 2
#define ICMP6_DST_UNREACH_ADDR 3
#define ICMP6_DST_UNREACH_NOPORT 4

/* The socket option, and its set of types that are kept out. */
#define ICMP6_FILTER 1
struct icmp6_filter {
	uint32_t icmp6_filt[8];
};
#define ICMP6_FILTER_WILLPASS(type, filter) (((filter)->icmp6_filt[(type) >> 5] & (uint32_t)1 << ((type) & 31)) == 0)
#define ICMP6_FILTER_WILLBLOCK(type, filter) (((filter)->icmp6_filt[(type) >> 5] & (uint32_t)1 << ((type) & 31)) != 0)
#define ICMP6_FILTER_SETPASS(type, filter) ((void)((filter)->icmp6_filt[(type) >> 5] &= ~((uint32_t)1 << ((type) & 31))))
#define ICMP6_FILTER_SETBLOCK(type, filter) ((void)((filter)->icmp6_filt[(type) >> 5] |= (uint32_t)1 << ((type) & 31)))
#define ICMP6_FILTER_SETPASSALL(filter) ((void)__builtin_memset((filter), 0, sizeof(struct icmp6_filter)))
#define ICMP6_FILTER_SETBLOCKALL(filter) ((void)__builtin_memset((filter), 0xff, sizeof(struct icmp6_filter)))
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define ICMP6_PARAMPROB_HEADER 0
#define ICMP6_TIME_EXCEED_TRANSIT 0
#define ICMP6_FILTER_BLOCK 1
#define ICMP6_PARAMPROB_NEXTHEADER 1
#define ICMP6_TIME_EXCEED_REASSEMBLY 1
#define ICMP6_FILTER_PASS 2
#define ICMP6_PARAMPROB_OPTION 2
#define ICMP6_FILTER_BLOCKOTHERS 3
#define ICMP6_FILTER_PASSONLY 4
#define ICMP6_RR_FLAGS_PREVDONE 0x8
#define ICMP6_RR_FLAGS_SPECSITE 0x10
#define ICMP6_RR_PCOUSE_RAFLAGS_AUTO 0x10
#define ICMP6_RR_FLAGS_FORCEAPPLY 0x20
#define ICMP6_RR_PCOUSE_RAFLAGS_ONLINK 0x20
#define ICMP6_RR_FLAGS_REQRESULT 0x40
#define ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME 0x40
#define ICMP6_INFOMSG_MASK 0x80
#define ICMP6_RR_FLAGS_TEST 0x80
#define ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME 0x80
#define ICMP6_ROUTER_RENUMBERING 138
#define ICMP6_RR_RESULT_FLAGS_FORBIDDEN 0x100
#define ICMP6_RR_RESULT_FLAGS_OOB 0x200
#define ICMPV6_EXT_ECHO_REQUEST 160
#define ICMPV6_EXT_ECHO_REPLY 161
#define MLD_LISTENER_QUERY 130
#define MLD_LISTENER_REPORT 131
#define MLD_LISTENER_REDUCTION 132
#define ND_OPT_SOURCE_LINKADDR 1
#define ND_OPT_TARGET_LINKADDR 2
#define ND_OPT_PREFIX_INFORMATION 3
#define ND_OPT_REDIRECTED_HEADER 4
#define ND_OPT_MTU 5
#define ND_OPT_RTR_ADV_INTERVAL 7
#define ND_OPT_HOME_AGENT_INFO 8
#define ND_NA_FLAG_OVERRIDE 0x20
#define ND_OPT_PI_FLAG_RADDR 0x20
#define ND_RA_FLAG_HOME_AGENT 0x20
#define ND_NA_FLAG_SOLICITED 0x40
#define ND_OPT_PI_FLAG_AUTO 0x40
#define ND_RA_FLAG_OTHER 0x40
#define ND_NA_FLAG_ROUTER 0x80
#define ND_OPT_PI_FLAG_ONLINK 0x80
#define ND_RA_FLAG_MANAGED 0x80
#define ND_ROUTER_SOLICIT 133
#define ND_ROUTER_ADVERT 134
#define ND_NEIGHBOR_SOLICIT 135
#define ND_NEIGHBOR_ADVERT 136
#define ND_REDIRECT 137
#define RPM_PCO_ADD 1
#define RPM_PCO_CHANGE 2
#define RPM_PCO_SETGLOBAL 3
#endif

#endif
