/* SPDX-License-Identifier: MIT */
/* res_send(), res_nsend(): a message to the servers in turn. */
#include <errno.h>
#include <resolv.h>
#include <stdlib.h>
#include <string.h>

#include "plat_cancel.h"
#include "plat_netdb.h"

/* Server number `i` of a state; 0 if there is no address. */
static int find_server(res_state state, int i, struct sockaddr_storage *server)
{
	memset(server, 0, sizeof *server);
	if (state->nsaddr_list[i].sin_family == AF_INET)
		memcpy(server, &state->nsaddr_list[i], sizeof(struct sockaddr_in));
	else if (state->_u._ext.nsaddrs[i] != NULL)
		memcpy(server, state->_u._ext.nsaddrs[i], sizeof(struct sockaddr_in6));
	return server->ss_family != 0;
}

int res_nsend(res_state state, const unsigned char *message, int size, unsigned char *answer, int room)
{
	if ((state->options & RES_INIT) == 0)
		res_ninit(state);
	if (size < NS_HFIXEDSZ || room < NS_HFIXEDSZ) {
		errno = EINVAL;
		return -1;
	}
	int count = state->nscount > MAXNS ? MAXNS : state->nscount, first = 0;
	int how = (state->options & RES_USEVC) != 0 ? DNS_BY_TCP : (state->options & RES_IGNTC) != 0 ? DNS_NO_TCP : 0;
	int retry = state->retry > 0 ? state->retry : 1;
	ssize_t result = -ECONNREFUSED;
	unsigned char *got = NULL;
	if ((state->options & RES_ROTATE) != 0 && count > 1)
		first = state->id++ % count;
	/* Sockets would be left open. */
	int cancel_state = __plat_cancel_forbid();
	for (int i = 0; i < count * retry; i++) {
		struct sockaddr_storage server;
		if (!find_server(state, (first + i) % count, &server))
			continue;
		ssize_t one = __plat_dns_exchange(&server, message, (size_t)size, (state->retrans > 0 ? state->retrans : 1) * 1000, how, &got);
		/* What another server may do better: SERVFAIL, NOTIMP, REFUSED. The last such answer is the result if none does. */
		int last = i + 1 == count * retry, code = one >= 0 ? got[3] & 15 : 0;
		if (one >= 0 && (last || (code != ns_r_servfail && code != ns_r_notimpl && code != ns_r_refused))) {
			result = one;
			break;
		}
		if (one >= 0)
			free(got);
		else if (one != -EBADMSG)
			result = one;
	}
	__plat_cancel_restore(cancel_state);
	if (result < 0) {
		errno = (int)-result;
		return -1;
	}
	memcpy(answer, got, (size_t)(result < room ? result : room));
	if (result > room)
		answer[2] |= 2;
	free(got);
	return (int)result;
}

int res_send(const unsigned char *message, int size, unsigned char *answer, int room)
{
	return res_nsend(&_res, message, size, answer, room);
}
