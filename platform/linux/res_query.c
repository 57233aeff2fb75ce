/* SPDX-License-Identifier: MIT */
/* res_mkquery(), res_query(), res_querydomain(), res_search(): questions about a name. */
#include <errno.h>
#include <netdb.h>
#include <resolv.h>
#include <string.h>
#include <sys/random.h>

enum { QUESTION = NS_HFIXEDSZ + NS_MAXCDNAME + NS_QFIXEDSZ };

static int host_error(res_state state, int error)
{
	state->res_h_errno = error;
	h_errno = error;
	return -1;
}

int res_nmkquery(res_state state, int operation, const char *name, int class, int type, const unsigned char *data, int size, const unsigned char *new,
	unsigned char *buffer, int room)
{
	(void)data;
	(void)size;
	(void)new;
	if (type < 0 || type > 65535 || class < 0 || class > 65535 || (operation != ns_o_query && operation != ns_o_notify)) {
		errno = EINVAL;
		return -1;
	}
	if (buffer == NULL || room < NS_HFIXEDSZ + NS_QFIXEDSZ) {
		errno = EMSGSIZE;
		return -1;
	}
	if ((state->options & RES_INIT) == 0)
		res_ninit(state);
	memset(buffer, 0, NS_HFIXEDSZ);
	if (getrandom(&state->id, sizeof state->id, 0) == sizeof state->id)
		memcpy(buffer, &state->id, 2);
	buffer[2] = (unsigned char)(operation << 3 | ((state->options & RES_RECURSE) != 0));
	buffer[5] = 1;
	int taken = ns_name_compress(name, buffer + NS_HFIXEDSZ, (size_t)(room - NS_HFIXEDSZ - NS_QFIXEDSZ), NULL, NULL);
	if (taken < 0)
		return -1;
	unsigned char *p = buffer + NS_HFIXEDSZ + taken;
	ns_put16((unsigned)type, p);
	ns_put16((unsigned)class, p + 2);
	return NS_HFIXEDSZ + taken + NS_QFIXEDSZ;
}

int res_mkquery(int operation, const char *name, int class, int type, const unsigned char *data, int size, const unsigned char *new, unsigned char *buffer,
	int room)
{
	return res_nmkquery(&_res, operation, name, class, type, data, size, new, buffer, room);
}

int res_nquery(res_state state, const char *name, int class, int type, unsigned char *answer, int room)
{
	unsigned char question[QUESTION];
	int size = res_nmkquery(state, ns_o_query, name, class, type, NULL, 0, NULL, question, sizeof question);
	if (size < 0)
		return host_error(state, NO_RECOVERY);
	int got = res_nsend(state, question, size, answer, room);
	if (got < 0)
		return host_error(state, TRY_AGAIN);
	int code = answer[3] & 15;
	if (code == ns_r_noerror && (answer[6] | answer[7]) != 0)
		return got;
	return host_error(state, code == ns_r_noerror ? NO_DATA : code == ns_r_nxdomain ? HOST_NOT_FOUND : code == ns_r_servfail ? TRY_AGAIN : NO_RECOVERY);
}

int res_query(const char *name, int class, int type, unsigned char *answer, int room)
{
	return res_nquery(&_res, name, class, type, answer, room);
}

int res_nquerydomain(res_state state, const char *name, const char *domain, int class, int type, unsigned char *answer, int room)
{
	char whole[NS_MAXDNAME];
	size_t length = strlen(name), more = domain != NULL ? strlen(domain) + 1 : 0;
	if (domain == NULL && length > 0 && name[length - 1] == '.')
		length--;
	if (length + more >= sizeof whole)
		return host_error(state, NO_RECOVERY);
	memcpy(whole, name, length);
	whole[length] = 0;
	if (domain != NULL) {
		whole[length] = '.';
		memcpy(whole + length + 1, domain, more);
	}
	return res_nquery(state, whole, class, type, answer, room);
}

int res_querydomain(const char *name, const char *domain, int class, int type, unsigned char *answer, int room)
{
	return res_nquerydomain(&_res, name, domain, class, type, answer, room);
}

int res_nsearch(res_state state, const char *name, int class, int type, unsigned char *answer, int room)
{
	if ((state->options & RES_INIT) == 0)
		res_ninit(state);
	unsigned dots = 0;
	size_t length = strlen(name);
	int tried = 0, as_it_is = NO_RECOVERY, found_name = 0, failed = 0;
	for (const char *p = name; *p != 0; p++)
		dots += *p == '.';
	int whole = length > 0 && name[length - 1] == '.';
	h_errno = state->res_h_errno = HOST_NOT_FOUND;
	if (whole || dots >= state->ndots) {
		int got = res_nquerydomain(state, name, NULL, class, type, answer, room);
		if (got >= 0 || whole)
			return got;
		as_it_is = h_errno;
		tried = 1;
	}
	if ((dots == 0 && (state->options & RES_DEFNAMES) != 0) || (dots > 0 && (state->options & RES_DNSRCH) != 0)) {
		for (int i = 0; i < MAXDNSRCH && state->dnsrch[i] != NULL; i++) {
			int got = res_nquerydomain(state, name, state->dnsrch[i][0] == '.' ? "" : state->dnsrch[i], class, type, answer, room);
			if (got >= 0)
				return got;
			if (h_errno == NO_DATA)
				found_name = 1;
			else if (h_errno == TRY_AGAIN && (answer[3] & 15) == ns_r_servfail)
				failed = 1;
			else if (h_errno != HOST_NOT_FOUND)
				break;
			/* Names without dots in the first domain alone, if the others are not to be searched. */
			if ((state->options & RES_DNSRCH) == 0)
				break;
		}
	}
	if (!tried) {
		int got = res_nquerydomain(state, name, NULL, class, type, answer, room);
		if (got >= 0)
			return got;
		as_it_is = h_errno;
	}
	/* What the name itself came to says more than what the domains did; that a name is there, if without such a record, more than that another is not. */
	return host_error(state, tried ? as_it_is : found_name ? NO_DATA : failed ? TRY_AGAIN : as_it_is);
}

int res_search(const char *name, int class, int type, unsigned char *answer, int room)
{
	return res_nsearch(&_res, name, class, type, answer, room);
}
