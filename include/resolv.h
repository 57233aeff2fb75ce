/* SPDX-License-Identifier: MIT */
/* Questions to name servers, as BIND has them. Linux only. */
#ifndef _RESOLV_H
#define _RESOLV_H

#include <bits/features.h>
#include <arpa/nameser.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/types.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/param.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define _PATH_RESCONF "/etc/resolv.conf"
#define MAXNS 3          /* servers */
#define MAXDFLSRCH 3
#define MAXDNSRCH 6      /* domains to search */
#define LOCALDOMAINPARTS 2
#define MAXRESOLVSORT 10
#define RES_TIMEOUT 5    /* seconds; attempts */
#define RES_DFLRETRY 2
#define RES_MAXNDOTS 15
#define RES_MAXRETRANS 30
#define RES_MAXRETRY 5
#define RES_MAXTIME 65535

struct res_sym {
	int number;
	char *name;
	char *humanname;
};

/* What the functions go by. A program may change the first four fields and `ndots`, and the servers: nsaddr_list has those of IPv4, and for one of IPv6 a family of 0 and its
 * address in _u._ext.nsaddrs. */
struct __res_state {
	int retrans;           /* seconds to wait for each answer */
	int retry;             /* how often all servers are asked */
	unsigned long options; /* RES_* */
	int nscount;
	struct sockaddr_in nsaddr_list[MAXNS];
#define nsaddr nsaddr_list[0]
	unsigned short id;
	char *dnsrch[MAXDNSRCH + 1]; /* ended by NULL; they are in defdname */
	char defdname[256];
	unsigned long pfcode;
	unsigned ndots : 4; /* a name with fewer is searched for in the domains first */
	unsigned nsort : 4;
	unsigned ipv6_unavail : 1;
	unsigned unused : 23;
	struct {
		struct in_addr addr;
		uint32_t mask;
	} sort_list[MAXRESOLVSORT];
	void *__unused_hook[2];
	int res_h_errno;
	int _vcsock;
	unsigned int _flags;
	union {
		char pad[52];
		struct {
			uint16_t nscount;
			uint16_t nsmap[MAXNS];
			int nssocks[MAXNS];
			uint16_t nscount6;
			uint16_t nsinit;
			struct sockaddr_in6 *nsaddrs[MAXNS];
		} _ext;
	} _u;
};
typedef struct __res_state *res_state;
/* Each thread's own. */
struct __res_state *__res_state(void) __CRT_NOTHROW;
#define _res (*__res_state())

#define RES_INIT 0x00000001       /* the state is filled */
#define RES_DEBUG 0x00000002
#define RES_AAONLY 0x00000004
#define RES_USEVC 0x00000008      /* TCP */
#define RES_PRIMARY 0x00000010
#define RES_IGNTC 0x00000020      /* an answer that is cut off is not asked for again by TCP */
#define RES_RECURSE 0x00000040    /* the server shall ask others */
#define RES_DEFNAMES 0x00000080   /* a name without dots gets the first domain */
#define RES_STAYOPEN 0x00000100
#define RES_DNSRCH 0x00000200     /* other names get the domains in turn */
#define RES_INSECURE1 0x00000400
#define RES_INSECURE2 0x00000800
#define RES_NOALIASES 0x00001000
#define RES_USE_INET6 0x00002000
#define RES_ROTATE 0x00004000     /* each question goes to another server first */
#define RES_NOCHECKNAME 0x00008000
#define RES_KEEPTSIG 0x00010000
#define RES_BLAST 0x00020000
#define RES_USE_EDNS0 0x00100000
#define RES_SNGLKUP 0x00200000
#define RES_SNGLKUPREOP 0x00400000
#define RES_USE_DNSSEC 0x00800000
#define RES_NOTLDQUERY 0x01000000
#define RES_NORELOAD 0x02000000
#define RES_TRUSTAD 0x04000000
#define RES_NOAAAA 0x08000000
#define RES_DEFAULT (RES_RECURSE | RES_DEFNAMES | RES_DNSRCH)
/* Of these RES_INIT, RES_USEVC, RES_IGNTC, RES_RECURSE, RES_DEFNAMES, RES_DNSRCH and RES_ROTATE have an effect; the others are there to be named. */

/* Fills the state from /etc/resolv.conf. 0. The other functions do it by themselves when it has not been done. res_nclose() frees what a state holds. Those with an n have a state of the caller's, which
 * must be zeros at first; the others the thread's own. All are thread-safe. */
int res_init(void);
int res_ninit(res_state __state);
void res_nclose(res_state __state);
/* A question in `buffer`: `operation` is QUERY, or NS_NOTIFY_OP; `data`, `newrr` are not used. Its size, or -1 with EMSGSIZE, or EINVAL. */
int res_mkquery(int __operation, const char *__name, int __class, int __type, const unsigned char *__data, int __size, const unsigned char *__new, unsigned char *__buffer, int __room);
int res_nmkquery(res_state __state, int __operation, const char *__name, int __class, int __type, const unsigned char *__data, int __size, const unsigned char *__new,
	unsigned char *__buffer, int __room);
/* Sends a message to the servers in turn until one answers. The answer's size, which may be more than there is room for (its first part is there, with TC set), or -1
 * with ETIMEDOUT, ECONNREFUSED or EINVAL. Not cancellable. */
int res_send(const unsigned char *__message, int __size, unsigned char *__answer, int __room);
int res_nsend(res_state __state, const unsigned char *__message, int __size, unsigned char *__answer, int __room);
/* Asks for a name as it is. The answer's size, or -1 with h_errno: HOST_NOT_FOUND, NO_DATA, TRY_AGAIN or NO_RECOVERY; what was answered is in `answer` then, too. */
int res_query(const char *__name, int __class, int __type, unsigned char *__answer, int __room);
int res_nquery(res_state __state, const char *__name, int __class, int __type, unsigned char *__answer, int __room);
/* The same of "name.domain" (NULL: of the name without a dot at its end). */
int res_querydomain(const char *__name, const char *__domain, int __class, int __type, unsigned char *__answer, int __room);
int res_nquerydomain(res_state __state, const char *__name, const char *__domain, int __class, int __type, unsigned char *__answer, int __room);
/* The same with the domains of resolv.conf(5). */
int res_search(const char *__name, int __class, int __type, unsigned char *__answer, int __room);
int res_nsearch(res_state __state, const char *__name, int __class, int __type, unsigned char *__answer, int __room);

/* ns_name_uncompress(), but for the root domain the text is empty; ns_name_compress(); how many bytes the name at `from` has. -1 with EMSGSIZE. */
int dn_expand(const unsigned char *__message, const unsigned char *__end, const unsigned char *__from, char *__text, int __size) __CRT_NOTHROW;
int dn_comp(const char *__text, unsigned char *__to, int __size, unsigned char **__pointers, unsigned char **__end) __CRT_NOTHROW;
int dn_skipname(const unsigned char *__from, const unsigned char *__end) __CRT_NOTHROW;

/* Whether a name is a host's (letters, digits, - and _), an owner's ("*." may be in front), a mailbox ("user.host") or a domain's (what can be printed). */
int res_hnok(const char *__name) __CRT_NOTHROW;
int res_ownok(const char *__name) __CRT_NOTHROW;
int res_mailok(const char *__name) __CRT_NOTHROW;
int res_dnok(const char *__name) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
