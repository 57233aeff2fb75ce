/* SPDX-License-Identifier: MIT */
/* Names of machines, services and protocols. POSIX.1-2017, RFC 3493; Linux only. */
#ifndef _NETDB_H
#define _NETDB_H

#include <bits/features.h>
#include <netinet/in.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
struct addrinfo {
	int ai_flags;
	int ai_family;
	int ai_socktype;
	int ai_protocol;
	socklen_t ai_addrlen;
	struct sockaddr *ai_addr;
	char *ai_canonname;
	struct addrinfo *ai_next;
};

struct hostent {
	char *h_name;
	char **h_aliases;
	int h_addrtype;
	int h_length;
	char **h_addr_list;
};
#ifdef __CRT_USE_MISC
#define h_addr h_addr_list[0]
#endif

/* s_port is in network order. */
struct servent {
	char *s_name;
	char **s_aliases;
	int s_port;
	char *s_proto;
};

struct netent {
	char *n_name;
	char **n_aliases;
	int n_addrtype;
	/* In the order of the machine. */
	uint32_t n_net;
};
struct protoent {
	char *p_name;
	char **p_aliases;
	int p_proto;
};

#define AI_PASSIVE 0x001
#define AI_CANONNAME 0x002
#define AI_NUMERICHOST 0x004
#define AI_V4MAPPED 0x008
#define AI_ALL 0x010
#define AI_ADDRCONFIG 0x020
#define AI_NUMERICSERV 0x400

#define NI_NUMERICHOST 0x01
#define NI_NUMERICSERV 0x02
#define NI_NOFQDN 0x04
#define NI_NAMEREQD 0x08
#define NI_DGRAM 0x10
#define NI_NUMERICSCOPE 0x20

/* Ports below are for privileged programs. */
#define IPPORT_RESERVED 1024
#ifdef __CRT_USE_MISC
#define NI_MAXHOST 1025
#define NI_MAXSERV 32
#endif

#define EAI_BADFLAGS (-1)
#define EAI_NONAME (-2)
#define EAI_AGAIN (-3)
#define EAI_FAIL (-4)
#define EAI_FAMILY (-6)
#define EAI_SOCKTYPE (-7)
#define EAI_SERVICE (-8)
#define EAI_MEMORY (-10)
#define EAI_SYSTEM (-11)
#define EAI_OVERFLOW (-12)
#ifdef __CRT_USE_MISC
#define EAI_NODATA (-5)
#endif

/* The addresses of a host (NULL: this one) and a service (NULL: port 0), one of which must be given; to be freed by freeaddrinfo(). Numeric
 * addresses, /etc/hosts, then the DNS servers and search domains of /etc/resolv.conf. 0, or an EAI_* value (errno with EAI_SYSTEM). Thread-safe. */
int getaddrinfo(const char *__crt_restrict __host, const char *__crt_restrict __service, const struct addrinfo *__crt_restrict __hints,
	struct addrinfo **__crt_restrict __result);
void freeaddrinfo(struct addrinfo *__list) __CRT_NOTHROW;
/* The names of an address and its port (from /etc/hosts and /etc/services; DNS is not asked), or numbers if there are none: 0, or an
 * EAI_* value, EAI_OVERFLOW if one does not fit. Thread-safe. */
int getnameinfo(const struct sockaddr *__crt_restrict __address, socklen_t __size, char *__crt_restrict __host, socklen_t __host_size,
	char *__crt_restrict __service, socklen_t __service_size, int __flags);
/* A message for an EAI_* value. Thread-safe. */
const char *gai_strerror(int __error) __CRT_NOTHROW;

/* The service of that name or port (in network order), of `protocol` unless that is NULL, and the protocol, in memory that the next call
 * overwrites; NULL if there is none. From /etc/services and /etc/protocols. Not thread-safe. */
struct servent *getservbyname(const char *__name, const char *__protocol);
struct servent *getservbyport(int __port, const char *__protocol);
struct protoent *getprotobyname(const char *__name);
struct protoent *getprotobynumber(int __number);
/* The same of networks, from /etc/networks. */
struct netent *getnetbyname(const char *__name);
struct netent *getnetbyaddr(uint32_t __net, int __type);
/* All of them, one after another; NULL at the end. set*() begins anew (the argument plays no part), end*() closes the file. The hosts are those of
 * /etc/hosts. Not thread-safe. */
void setservent(int __stay_open);
struct servent *getservent(void);
void endservent(void);
void setprotoent(int __stay_open);
struct protoent *getprotoent(void);
void endprotoent(void);
void setnetent(int __stay_open);
struct netent *getnetent(void);
void endnetent(void);
void sethostent(int __stay_open);
struct hostent *gethostent(void);
void endhostent(void);

/* The IPv4 addresses of a host, and the host (as getnameinfo() finds it) of an address, in memory that the next call overwrites; NULL with
 * h_errno. Not thread-safe. */
struct hostent *gethostbyname(const char *__name);
struct hostent *gethostbyaddr(const void *__address, socklen_t __size, int __family);
#if defined(__CRT_USE_MISC) || !defined(__CRT_USE_POSIX2008)
/* Of the two functions above, one for each thread. */
int *__crt_h_errno(void) __CRT_NOTHROW;
#define h_errno (*__crt_h_errno())
#define HOST_NOT_FOUND 1
#define TRY_AGAIN 2
#define NO_RECOVERY 3
#define NO_DATA 4
#endif

#ifdef __CRT_USE_MISC
#define NO_ADDRESS NO_DATA
#define NETDB_SUCCESS 0
#define NETDB_INTERNAL (-1)
struct hostent *gethostbyname2(const char *__name, int __family);
/* The same in the caller's buffer, thread-safe: 0 with *result (NULL if there is none, with *error, which is an h_errno), ERANGE: the buffer is too
 * small; EAGAIN, EIO, EINVAL. GNU. */
int gethostbyname_r(const char *__crt_restrict __name, struct hostent *__crt_restrict __entry, char *__crt_restrict __buffer, size_t __size,
	struct hostent **__crt_restrict __result, int *__crt_restrict __error);
int gethostbyname2_r(const char *__crt_restrict __name, int __family, struct hostent *__crt_restrict __entry, char *__crt_restrict __buffer,
	size_t __size, struct hostent **__crt_restrict __result, int *__crt_restrict __error);
int gethostbyaddr_r(const void *__crt_restrict __address, socklen_t __address_size, int __family, struct hostent *__crt_restrict __entry,
	char *__crt_restrict __buffer, size_t __size, struct hostent **__crt_restrict __result, int *__crt_restrict __error);
int getservbyname_r(const char *__crt_restrict __name, const char *__crt_restrict __protocol, struct servent *__crt_restrict __entry,
	char *__crt_restrict __buffer, size_t __size, struct servent **__crt_restrict __result);
int getservbyport_r(int __port, const char *__crt_restrict __protocol, struct servent *__crt_restrict __entry, char *__crt_restrict __buffer,
	size_t __size, struct servent **__crt_restrict __result);
int getprotobyname_r(const char *__crt_restrict __name, struct protoent *__crt_restrict __entry, char *__crt_restrict __buffer, size_t __size,
	struct protoent **__crt_restrict __result);
int getprotobynumber_r(int __number, struct protoent *__crt_restrict __entry, char *__crt_restrict __buffer, size_t __size,
	struct protoent **__crt_restrict __result);
/* Writes `text` (unless it is NULL or empty), a colon and the message for h_errno to standard error. */
void herror(const char *__text);
/* A message for an h_errno value. Thread-safe. */
const char *hstrerror(int __error) __CRT_NOTHROW;
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define EAI_ADDRFAMILY (-9)
/* Where the tables are. */
#define _PATH_HEQUIV "/etc/hosts.equiv"
#define _PATH_HOSTS "/etc/hosts"
#define _PATH_NETWORKS "/etc/networks"
#define _PATH_NSSWITCH_CONF "/etc/nsswitch.conf"
#define _PATH_PROTOCOLS "/etc/protocols"
#define _PATH_SERVICES "/etc/services"
#endif

__CRT_END_DECLS

#endif
