/* SPDX-License-Identifier: MIT */
/* Reads /etc/hosts, /etc/services and /etc/protocols; the functions of <netdb.h> for services and protocols. */
#define _GNU_SOURCE 1
#include <netdb.h>
#include <stdlib.h>
#include <string.h>

#include "plat_netdb.h"

int __plat_netdb_next(FILE *file, char line[NETDB_LINE], char *words[NETDB_WORDS])
{
	for (;;) {
		size_t length = 0;
		int byte, fits = 1;
		while ((byte = getc(file)) != EOF && byte != '\n') {
			if (length + 1 < NETDB_LINE)
				line[length++] = (char)byte;
			else
				fits = 0;
		}
		if (byte == EOF && length == 0)
			return 0;
		line[length] = 0;
		line[strcspn(line, "#")] = 0;
		int count = 0;
		char *rest = line, *word;
		while (count < NETDB_WORDS - 1 && (word = strsep(&rest, " \t\r")) != NULL)
			if (*word != 0)
				words[count++] = word;
		words[count] = NULL;
		if (fits && count >= 2)
			return 1;
	}
}

/* A decimal number up to `most`, or -1. */
static int number_of(const char *text, int most)
{
	int value = 0;
	if (*text == 0)
		return -1;
	for (; *text >= '0' && *text <= '9'; text++)
		if ((value = value * 10 + (*text - '0')) > most)
			return -1;
	return *text == 0 ? value : -1;
}

static int any_is(char *const words[], const char *name)
{
	while (*words != NULL && strcmp(*words, name) != 0)
		words++;
	return *words != NULL;
}

/* Finds a line of /etc/services by name, or by port if that is NULL, and divides its second word, "port/protocol": the port or -1. */
static int find_service(const char *name, int port, const char *protocol, char line[NETDB_LINE], char *words[NETDB_WORDS], char **found)
{
	FILE *file = fopen("/etc/services", "re");
	int result = -1;
	while (file != NULL && result < 0 && __plat_netdb_next(file, line, words)) {
		char *slash = strchr(words[1], '/');
		if (slash == NULL)
			continue;
		*slash = 0;
		*found = slash + 1;
		int number = number_of(words[1], 65535);
		if (number < 0 || (protocol != NULL && strcmp(*found, protocol) != 0))
			continue;
		if (name == NULL ? number == port : strcmp(words[0], name) == 0 || any_is(words + 2, name))
			result = number;
	}
	if (file != NULL)
		fclose(file);
	return result;
}

int __plat_netdb_port(const char *service, const char *protocol)
{
	char line[NETDB_LINE], *words[NETDB_WORDS], *found;
	int port = find_service(service, 0, protocol, line, words, &found);
	return port < 0 ? -1 : htons((uint16_t)port);
}

int __plat_netdb_service(int port, const char *protocol, char *name)
{
	char line[NETDB_LINE], *words[NETDB_WORDS], *found;
	if (find_service(NULL, ntohs((uint16_t)port), protocol, line, words, &found) < 0)
		return 0;
	strcpy(name, words[0]);
	return 1;
}

/* Of the functions below. They are not thread-safe. */
static char static_line[NETDB_LINE], *static_words[NETDB_WORDS];

static struct servent *service(const char *name, int port, const char *protocol)
{
	static struct servent entry;
	char *found;
	int number = find_service(name, port, protocol, static_line, static_words, &found);
	if (number < 0)
		return NULL;
	entry = (struct servent){ static_words[0], static_words + 2, htons((uint16_t)number), found };
	return &entry;
}

struct servent *getservbyname(const char *name, const char *protocol) { return service(name, 0, protocol); }
struct servent *getservbyport(int port, const char *protocol) { return service(NULL, ntohs((uint16_t)port), protocol); }

static struct protoent *protocol_of(const char *name, int number)
{
	static struct protoent entry;
	FILE *file = fopen("/etc/protocols", "re");
	struct protoent *result = NULL;
	while (file != NULL && result == NULL && __plat_netdb_next(file, static_line, static_words)) {
		int value = number_of(static_words[1], 255);
		if (value < 0 || !(name == NULL ? value == number : strcmp(static_words[0], name) == 0 || any_is(static_words + 2, name)))
			continue;
		entry = (struct protoent){ static_words[0], static_words + 2, value };
		result = &entry;
	}
	if (file != NULL)
		fclose(file);
	return result;
}

struct protoent *getprotobyname(const char *name) { return protocol_of(name, 0); }
struct protoent *getprotobynumber(int number) { return protocol_of(NULL, number); }
