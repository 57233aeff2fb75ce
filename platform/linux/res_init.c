/* SPDX-License-Identifier: MIT */
/* res_init() and its kin: what the resolver's functions go by, from /etc/resolv.conf. */
#include <resolv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "plat_netdb.h"
#include "plat_resolv.h"

static _Thread_local struct __res_state thread_state;

struct __res_state *__res_state(void)
{
	return &thread_state;
}

static void free_servers(res_state state)
{
	for (int i = 0; i < MAXNS; i++) {
		free(state->_u._ext.nsaddrs[i]);
		state->_u._ext.nsaddrs[i] = NULL;
	}
}

void __plat_res_fill(res_state state, const struct dns_config *config)
{
	unsigned long options = (state->options & RES_INIT) != 0 ? state->options : RES_DEFAULT;
	if ((state->options & RES_INIT) != 0)
		free_servers(state);
	memset(state, 0, sizeof *state);
	state->options = options | RES_INIT;
	state->retrans = (config->milliseconds + 999) / 1000;
	state->retry = config->attempts;
	state->ndots = (unsigned)config->dots & 15;
	state->_vcsock = -1;
	(void)getrandom(&state->id, sizeof state->id, 0);
	for (int i = 0; i < config->server_count; i++) {
		if (config->servers[i].ss_family == AF_INET) {
			memcpy(&state->nsaddr_list[i], &config->servers[i], sizeof(struct sockaddr_in));
		} else {
			struct sockaddr_in6 *six = malloc(sizeof *six);
			if (six == NULL)
				break;
			memcpy(six, &config->servers[i], sizeof *six);
			state->_u._ext.nsaddrs[i] = six;
			state->_u._ext.nscount6++;
		}
		state->nscount++;
	}
	char *place = state->defdname, *end = state->defdname + sizeof state->defdname;
	for (int i = 0; i < config->search_count; i++) {
		size_t size = strlen(config->search[i]) + 1;
		if (size > (size_t)(end - place))
			break;
		state->dnsrch[i] = memcpy(place, config->search[i], size);
		place += size;
	}
}

int res_ninit(res_state state)
{
	struct dns_config config;
	FILE *file = fopen(_PATH_RESCONF, "re");
	__plat_dns_read(file, &config);
	if (file != NULL)
		fclose(file);
	__plat_res_fill(state, &config);
	return 0;
}

int res_init(void)
{
	return res_ninit(&thread_state);
}

void res_nclose(res_state state)
{
	if ((state->options & RES_INIT) != 0)
		free_servers(state);
	state->options &= ~(unsigned long)RES_INIT;
}
