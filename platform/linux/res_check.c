/* SPDX-License-Identifier: MIT */
/* res_hnok(), res_ownok(), res_mailok(), res_dnok(): what names may consist of. */
#include <ctype.h>
#include <resolv.h>
#include <string.h>

/* Letters, digits, '-' and '_' in all labels. */
static int has_host_labels(const unsigned char *name)
{
	for (; *name != 0; name += *name + 1) {
		for (unsigned i = 1; i <= *name; i++) {
			unsigned c = name[i];
			if (c >= 0x80 || (!isalnum((int)c) && c != '-' && c != '_'))
				return 0;
		}
	}
	return 1;
}

static int is_host(const unsigned char *name)
{
	return (name[0] == 0 || name[1] != '-') && has_host_labels(name);
}

/* The text itself: what it stands for with a backslash may be anything. */
static int is_printable(const char *text)
{
	for (; *text != 0; text++) {
		if (*text <= ' ' || *text > '~')
			return 0;
	}
	return 1;
}

static int read_name(const char *text, unsigned char name[NS_MAXCDNAME])
{
	return ns_name_pton(text, name, NS_MAXCDNAME) >= 0;
}

int res_hnok(const char *text)
{
	unsigned char name[NS_MAXCDNAME];
	return read_name(text, name) && is_host(name);
}

int res_ownok(const char *text)
{
	unsigned char name[NS_MAXCDNAME];
	if (!read_name(text, name))
		return 0;
	return name[0] == 1 && name[1] == '*' ? has_host_labels(name + 2) : is_host(name);
}

int res_mailok(const char *text)
{
	unsigned char name[NS_MAXCDNAME];
	if (!read_name(text, name))
		return 0;
	if (name[0] == 0)
		return 1;
	/* The user is a label of its own; the host's may begin with '-' here. */
	const unsigned char *host = name + name[0] + 1;
	return *host != 0 && is_printable(text) && has_host_labels(host);
}

int res_dnok(const char *text)
{
	unsigned char name[NS_MAXCDNAME];
	return is_printable(text) && read_name(text, name);
}
