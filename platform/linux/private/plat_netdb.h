/* SPDX-License-Identifier: MIT */
/* What the functions of <netdb.h> share: lines of words in files, and questions to DNS servers. */
#ifndef PLAT_NETDB_H
#define PLAT_NETDB_H

#include <netinet/in.h>
#include <stdio.h>

enum { NETDB_WORDS = 36, NETDB_LINE = 1024, NETDB_ADDRESSES = 32 };

/* Reads the next line with at least two words, of which `words`, ended by NULL, are all (at most 35). A line that does not fit is passed
 * over. Nonzero if there is one. */
int __plat_netdb_next(FILE *file, char line[NETDB_LINE], char *words[NETDB_WORDS]);

struct netdb_address {
	int family;
	unsigned char bytes[16];
	uint32_t scope;
};

enum { DNS_SERVERS = 3, DNS_SEARCH = 6, DNS_NAME = 255 };

/* What /etc/resolv.conf says. */
struct dns_config {
	struct sockaddr_storage servers[DNS_SERVERS];
	int server_count;
	/* Domains that are tried behind a name; no dots at their ends. */
	char search[DNS_SEARCH][DNS_NAME + 1];
	int search_count;
	/* A name with fewer dots is tried with the domains first. */
	int dots;
	/* How long to wait for each server, and how often all are asked. */
	int milliseconds, attempts;
};
enum { DNS_BY_TCP = 1, DNS_NO_TCP = 2 };
/* Sends a message to a server, by UDP and, if the answer is cut off there, by TCP; `how` is 0, DNS_BY_TCP (at once) or DNS_NO_TCP (never). What does not answer the message is passed
 * over. The answer's size, and *answer, which must be freed; or -ETIMEDOUT, -EBADMSG (over TCP), -ENOMEM, or what a socket says. The thread must not be cancelled. */
ssize_t __plat_dns_exchange(const struct sockaddr_storage *server, const unsigned char *message, size_t size, int milliseconds, int how, unsigned char **answer);
/* Of a file in resolv.conf(5)'s format; NULL for what holds without one. */
void __plat_dns_read(FILE *file, struct dns_config *config);
/* Asks for the addresses (AF_INET or AF_INET6) of a name, appends them to `found` and moves *count: 0, or an EAI_* value. */
int __plat_dns_ask(const struct dns_config *config, const char *name, int family, struct netdb_address found[NETDB_ADDRESSES], int *count);
/* The same of the servers that /etc/resolv.conf names. */
int __plat_dns_query(const char *name, int family, struct netdb_address found[NETDB_ADDRESSES], int *count);

/* The port of a service (in network order) for "tcp" or "udp", or -1. */
int __plat_netdb_port(const char *service, const char *protocol);
/* The name of a service by its port (in network order), into a buffer of NETDB_LINE bytes: nonzero if there is one. */
int __plat_netdb_service(int port, const char *protocol, char *name);

#endif
