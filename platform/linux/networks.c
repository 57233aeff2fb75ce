/* SPDX-License-Identifier: MIT */
/* The functions of <netdb.h> for networks: /etc/networks. They are not thread-safe. Linux only. */
#define _GNU_SOURCE 1
#include <netdb.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "plat_netdb.h"

static FILE *file;
static char line[NETDB_LINE], *words[NETDB_WORDS];
static struct netent entry;

/* One to four numbers with dots between; what is not there is zero at the end: "127" is 127.0.0.0. Nonzero if that is one. */
static int read_network(const char *text, uint32_t *net)
{
	*net = 0;
	for (int i = 0; i < 4; i++) {
		unsigned value = 0;
		int digits = 0;
		for (; *text >= '0' && *text <= '9' && digits < 4; text++, digits++)
			value = value * 10 + (unsigned)(*text - '0');
		if (digits == 0 || value > 255)
			return 0;
		*net |= value << (24 - 8 * i);
		if (*text == 0)
			return 1;
		if (*text++ != '.')
			return 0;
	}
	return 0;
}

static struct netent *next(FILE *from)
{
	while (from != NULL && __plat_netdb_next(from, line, words)) {
		uint32_t net;
		if (read_network(words[1], &net)) {
			entry = (struct netent){ words[0], words + 2, AF_INET, net };
			return &entry;
		}
	}
	return NULL;
}

void endnetent(void)
{
	if (file != NULL)
		fclose(file);
	file = NULL;
}

void setnetent(int stay_open)
{
	(void)stay_open;
	endnetent();
}

struct netent *getnetent(void)
{
	if (file == NULL)
		file = fopen("/etc/networks", "re");
	return next(file);
}

static int has_name(const struct netent *network, const char *name)
{
	if (strcmp(network->n_name, name) == 0)
		return 1;
	for (char **alias = network->n_aliases; *alias != NULL; alias++)
		if (strcmp(*alias, name) == 0)
			return 1;
	return 0;
}

/* By name, or by number if that is NULL. */
static struct netent *search(const char *name, uint32_t net)
{
	FILE *own = fopen("/etc/networks", "re");
	struct netent *network;
	while ((network = next(own)) != NULL && !(name != NULL ? has_name(network, name) : network->n_net == net))
		;
	if (own != NULL)
		fclose(own);
	return network;
}

struct netent *getnetbyname(const char *name) { return search(name, 0); }
struct netent *getnetbyaddr(uint32_t net, int type) { return type == AF_INET ? search(NULL, net) : NULL; }
