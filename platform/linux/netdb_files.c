/* SPDX-License-Identifier: MIT */
/* Reads /etc/hosts, /etc/services and /etc/protocols; the functions of <netdb.h> for services and protocols. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <netdb.h>
#include <stdint.h>
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

/* A line's words, in the caller's buffer: the first, the others in an array, and `text` besides. NULL if there is no room. */
static char **lay_out(char *const words[], char **first, char **text, char *buffer, size_t size)
{
	size_t skip = -(uintptr_t)buffer % sizeof(char *), many = 0, bytes = strlen(words[0]) + 1 + (text != NULL ? strlen(*text) + 1 : 0);
	for (; words[2 + many] != NULL; many++)
		bytes += strlen(words[2 + many]) + 1;
	if (size < skip + (many + 1) * sizeof(char *) + bytes)
		return NULL;
	char **list = (char **)(void *)(buffer + skip), *at = (char *)(list + many + 1);
	*first = strcpy(at, words[0]);
	at += strlen(at) + 1;
	for (size_t i = 0; i < many; i++) {
		list[i] = strcpy(at, words[2 + i]);
		at += strlen(at) + 1;
	}
	list[many] = NULL;
	if (text != NULL)
		*text = strcpy(at, *text);
	return list;
}

static int service_into(const char *name, int port, const char *protocol, struct servent *entry, char *buffer, size_t size,
	struct servent **result)
{
	char line[NETDB_LINE], *words[NETDB_WORDS], *found;
	int number = find_service(name, port, protocol, line, words, &found);
	*result = NULL;
	if (number < 0)
		return 0;
	struct servent made = { .s_port = htons((uint16_t)number), .s_proto = found };
	made.s_aliases = lay_out(words, &made.s_name, &made.s_proto, buffer, size);
	if (made.s_aliases == NULL)
		return ERANGE;
	*entry = made;
	*result = entry;
	return 0;
}

int getservbyname_r(const char *restrict name, const char *restrict protocol, struct servent *restrict entry, char *restrict buffer, size_t size,
	struct servent **restrict result)
{
	return service_into(name, 0, protocol, entry, buffer, size, result);
}

int getservbyport_r(int port, const char *restrict protocol, struct servent *restrict entry, char *restrict buffer, size_t size,
	struct servent **restrict result)
{
	return service_into(NULL, ntohs((uint16_t)port), protocol, entry, buffer, size, result);
}

static int protocol_into(const char *name, int number, struct protoent *entry, char *buffer, size_t size, struct protoent **result)
{
	char line[NETDB_LINE], *words[NETDB_WORDS];
	FILE *file = fopen("/etc/protocols", "re");
	int error = 0;
	*result = NULL;
	while (file != NULL && *result == NULL && error == 0 && __plat_netdb_next(file, line, words)) {
		int value = number_of(words[1], 255);
		if (value < 0 || !(name == NULL ? value == number : strcmp(words[0], name) == 0 || any_is(words + 2, name)))
			continue;
		struct protoent made = { .p_proto = value };
		made.p_aliases = lay_out(words, &made.p_name, NULL, buffer, size);
		if (made.p_aliases == NULL) {
			error = ERANGE;
			break;
		}
		*entry = made;
		*result = entry;
	}
	if (file != NULL)
		fclose(file);
	return error;
}

int getprotobyname_r(const char *restrict name, struct protoent *restrict entry, char *restrict buffer, size_t size,
	struct protoent **restrict result)
{
	return protocol_into(name, 0, entry, buffer, size, result);
}

int getprotobynumber_r(int number, struct protoent *restrict entry, char *restrict buffer, size_t size, struct protoent **restrict result)
{
	return protocol_into(NULL, number, entry, buffer, size, result);
}

/* Of the functions below. They are not thread-safe. Any line fits: a word has a pointer for at least two bytes. */
static struct servent service_entry;
static struct protoent protocol_entry;
static char static_buffer[NETDB_LINE + NETDB_WORDS * sizeof(char *)];
static FILE *service_file, *protocol_file;

struct servent *getservbyname(const char *name, const char *protocol)
{
	struct servent *result;
	(void)getservbyname_r(name, protocol, &service_entry, static_buffer, sizeof static_buffer, &result);
	return result;
}

struct servent *getservbyport(int port, const char *protocol)
{
	struct servent *result;
	(void)getservbyport_r(port, protocol, &service_entry, static_buffer, sizeof static_buffer, &result);
	return result;
}

struct protoent *getprotobyname(const char *name)
{
	struct protoent *result;
	(void)getprotobyname_r(name, &protocol_entry, static_buffer, sizeof static_buffer, &result);
	return result;
}

struct protoent *getprotobynumber(int number)
{
	struct protoent *result;
	(void)getprotobynumber_r(number, &protocol_entry, static_buffer, sizeof static_buffer, &result);
	return result;
}

static void end_file(FILE **file)
{
	if (*file != NULL)
		fclose(*file);
	*file = NULL;
}

void setservent(int stay_open) { (void)stay_open; end_file(&service_file); }
void endservent(void) { end_file(&service_file); }
void setprotoent(int stay_open) { (void)stay_open; end_file(&protocol_file); }
void endprotoent(void) { end_file(&protocol_file); }

struct servent *getservent(void)
{
	char line[NETDB_LINE], *words[NETDB_WORDS];
	if (service_file == NULL)
		service_file = fopen("/etc/services", "re");
	while (service_file != NULL && __plat_netdb_next(service_file, line, words)) {
		char *slash = strchr(words[1], '/');
		if (slash == NULL)
			continue;
		*slash = 0;
		int number = number_of(words[1], 65535);
		if (number < 0)
			continue;
		service_entry = (struct servent){ .s_port = htons((uint16_t)number), .s_proto = slash + 1 };
		service_entry.s_aliases = lay_out(words, &service_entry.s_name, &service_entry.s_proto, static_buffer, sizeof static_buffer);
		return &service_entry;
	}
	return NULL;
}

struct protoent *getprotoent(void)
{
	char line[NETDB_LINE], *words[NETDB_WORDS];
	if (protocol_file == NULL)
		protocol_file = fopen("/etc/protocols", "re");
	while (protocol_file != NULL && __plat_netdb_next(protocol_file, line, words)) {
		int value = number_of(words[1], 255);
		if (value < 0)
			continue;
		protocol_entry = (struct protoent){ .p_proto = value };
		protocol_entry.p_aliases = lay_out(words, &protocol_entry.p_name, NULL, static_buffer, sizeof static_buffer);
		return &protocol_entry;
	}
	return NULL;
}
