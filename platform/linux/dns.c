/* SPDX-License-Identifier: MIT */
/* A small DNS client (RFC 1035): one question at a time, to the servers of /etc/resolv.conf in turn, with its search domains (resolv.conf(5)). */
#define _GNU_SOURCE 1
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "plat_cancel.h"
#include "plat_netdb.h"

enum { MILLISECONDS = 2500, ROUNDS = 2, MESSAGE = 512, HEAD = 12, TYPE_A = 1, TYPE_AAAA = 28, CLASS_IN = 1 };

/* A server's address, with the usual port: nonzero if the text is one. */
static int read_server(const char *text, struct sockaddr_storage *server)
{
	struct sockaddr_in *four = (struct sockaddr_in *)server;
	struct sockaddr_in6 *six = (struct sockaddr_in6 *)server;
	memset(server, 0, sizeof *server);
	if (inet_pton(AF_INET, text, &four->sin_addr) == 1) {
		four->sin_family = AF_INET;
		four->sin_port = htons(53);
		return 1;
	}
	if (inet_pton(AF_INET6, text, &six->sin6_addr) == 1) {
		six->sin6_family = AF_INET6;
		six->sin6_port = htons(53);
		return 1;
	}
	return 0;
}

static void add_domain(struct dns_config *config, const char *domain)
{
	size_t length = strlen(domain);
	if (length != 0 && domain[length - 1] == '.')
		length--;
	if (length == 0 || length > DNS_NAME || config->search_count == DNS_SEARCH)
		return;
	char *place = config->search[config->search_count++];
	memcpy(place, domain, length);
	place[length] = 0;
}

/* "name:number" within its limits, or what it was. */
static void read_option(const char *text, const char *name, int least, int most, int scale, int *value)
{
	size_t length = strlen(name);
	if (strncmp(text, name, length) != 0)
		return;
	char *end;
	long number = strtol(text + length, &end, 10);
	if (end != text + length && *end == 0)
		*value = (int)(number < least ? least : number > most ? most : number) * scale;
}

void __plat_dns_read(FILE *file, struct dns_config *config)
{
	char line[NETDB_LINE], *words[NETDB_WORDS];
	int has_domains = 0;
	*config = (struct dns_config){ .dots = 1, .milliseconds = MILLISECONDS, .attempts = ROUNDS };
	while (file != NULL && __plat_netdb_next(file, line, words)) {
		if (strcmp(words[0], "nameserver") == 0) {
			if (config->server_count < DNS_SERVERS && read_server(words[1], &config->servers[config->server_count]))
				config->server_count++;
		} else if (strcmp(words[0], "search") == 0 || strcmp(words[0], "domain") == 0) {
			/* The last of these lines counts. */
			config->search_count = 0;
			has_domains = 1;
			for (int i = 1; words[i] != NULL && (i == 1 || words[0][0] == 's'); i++)
				add_domain(config, words[i]);
		} else if (strcmp(words[0], "options") == 0) {
			for (int i = 1; words[i] != NULL; i++) {
				read_option(words[i], "ndots:", 0, 15, 1, &config->dots);
				read_option(words[i], "timeout:", 1, 30, 1000, &config->milliseconds);
				read_option(words[i], "attempts:", 1, 5, 1, &config->attempts);
			}
		}
	}
	if (config->server_count == 0) {
		/* The one on this machine. */
		(void)read_server("127.0.0.1", &config->servers[0]);
		config->server_count = 1;
	}
	if (!has_domains) {
		char host[DNS_NAME + 1];
		if (gethostname(host, sizeof host) == 0 && memchr(host, 0, sizeof host) != NULL && strchr(host, '.') != NULL)
			add_domain(config, strchr(host, '.') + 1);
	}
}

/* The question's length, or 0 if the name cannot be asked for. */
static size_t make_question(unsigned char message[MESSAGE], const char *name, int type)
{
	static const unsigned char head[HEAD] = { 0, 0, 1, 0, 0, 1 };
	size_t at = HEAD;
	memcpy(message, head, HEAD);
	if (getrandom(message, 2, 0) != 2)
		return 0;
	while (*name != 0) {
		size_t length = strcspn(name, ".");
		if (length == 0 || length > 63 || at + length + 1 > HEAD + 254)
			return 0;
		message[at++] = (unsigned char)length;
		memcpy(message + at, name, length);
		at += length;
		name += length;
		if (*name == '.')
			name++;
	}
	message[at++] = 0;
	message[at++] = 0;
	message[at++] = (unsigned char)type;
	message[at++] = 0;
	message[at++] = CLASS_IN;
	return at;
}

/* Behind a name, or 0 if it does not end within the message. */
static size_t skip_name(const unsigned char *message, size_t size, size_t at)
{
	while (at < size) {
		unsigned length = message[at];
		if (length == 0)
			return at + 1;
		if (length >= 0xc0)
			return at + 2 <= size ? at + 2 : 0;
		if (length > 63)
			return 0;
		at += length + 1;
	}
	return 0;
}

/* Of a whole answer to the question. 0, or an EAI_* value. */
static int read_answer(const unsigned char *message, size_t size, size_t question_size, int type, struct netdb_address found[NETDB_ADDRESSES], int *count)
{
	int code = message[3] & 15;
	if (code == 3)
		return EAI_NONAME;
	if (code == 2)
		return EAI_AGAIN;
	if (code != 0)
		return EAI_FAIL;
	unsigned answers = (unsigned)message[6] << 8 | message[7], length = type == TYPE_A ? 4 : 16;
	size_t at = question_size;
	int before = *count, total = before;
	for (; answers > 0; answers--) {
		at = skip_name(message, size, at);
		if (at == 0 || size - at < 10)
			return EAI_FAIL;
		const unsigned char *record = message + at;
		unsigned data = (unsigned)record[8] << 8 | record[9];
		at += 10;
		if (size - at < data)
			return EAI_FAIL;
		if (record[0] == 0 && record[1] == type && record[2] == 0 && record[3] == CLASS_IN) {
			if (data != length)
				return EAI_FAIL;
			if (total < NETDB_ADDRESSES) {
				found[total] = (struct netdb_address){ .family = type == TYPE_A ? AF_INET : AF_INET6 };
				memcpy(found[total++].bytes, message + at, length);
			}
		}
		at += data;
	}
	*count = total;
	return total == before ? EAI_NODATA : 0;
}

/* One name as it stands. */
static int ask_one(const struct dns_config *config, const char *name, int family, struct netdb_address found[NETDB_ADDRESSES], int *count)
{
	unsigned char question[MESSAGE];
	int type = family == AF_INET ? TYPE_A : TYPE_AAAA, result = EAI_AGAIN;
	size_t size = make_question(question, name, type);
	if (size <= HEAD + 5)
		return EAI_NONAME;
	/* Sockets would be left open. */
	int cancel_state = __plat_cancel_forbid();
	for (int i = 0; i < config->server_count * config->attempts; i++) {
		const struct sockaddr_storage *server = &config->servers[i % config->server_count];
		unsigned char *message = NULL;
		ssize_t got = __plat_dns_exchange(server, question, size, config->milliseconds, 0, &message);
		if (got >= 0)
			result = read_answer(message, (size_t)got, size, type, found, count);
		else
			result = got == -EBADMSG ? EAI_FAIL : got == -ENOMEM ? EAI_MEMORY : got == -EMFILE || got == -ENFILE || got == -EAFNOSUPPORT ? EAI_SYSTEM : EAI_AGAIN;
		if (got < 0)
			errno = (int)-got;
		free(message);
		if (result == 0 || result == EAI_NONAME || result == EAI_NODATA)
			break;
	}
	__plat_cancel_restore(cancel_state);
	return result;
}

int __plat_dns_ask(const struct dns_config *config, const char *name, int family, struct netdb_address found[NETDB_ADDRESSES], int *count)
{
	size_t length = strlen(name);
	int dots = 0, result = EAI_NONAME, tried = 0;
	for (size_t i = 0; i < length; i++)
		dots += name[i] == '.';
	/* A dot at the end says that the name is whole. */
	if (length > 0 && name[length - 1] == '.')
		return ask_one(config, name, family, found, count);
	if (dots >= config->dots) {
		result = ask_one(config, name, family, found, count);
		tried = 1;
	}
	for (int i = 0; i < config->search_count && (result == EAI_NONAME || result == EAI_NODATA); i++) {
		char whole[2 * DNS_NAME + 2];
		if (length > DNS_NAME)
			return EAI_NONAME;
		memcpy(whole, name, length);
		whole[length] = '.';
		strcpy(whole + length + 1, config->search[i]);
		int one = ask_one(config, whole, family, found, count);
		/* That a name is there, if without such an address, says more than that another is not. */
		if (one != EAI_NONAME)
			result = one;
	}
	if (!tried && (result == EAI_NONAME || result == EAI_NODATA)) {
		int one = ask_one(config, name, family, found, count);
		if (one != EAI_NONAME)
			result = one;
	}
	return result;
}

int __plat_dns_query(const char *name, int family, struct netdb_address found[NETDB_ADDRESSES], int *count)
{
	struct dns_config config;
	FILE *file = fopen("/etc/resolv.conf", "re");
	__plat_dns_read(file, &config);
	if (file != NULL)
		fclose(file);
	return __plat_dns_ask(&config, name, family, found, count);
}
