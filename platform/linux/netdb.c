/* SPDX-License-Identifier: MIT */
/* getaddrinfo(), getnameinfo() and what stands on them. */
#define _GNU_SOURCE 1
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "plat_netdb.h"

static _Thread_local int host_error;

int *__crt_h_errno(void) { return &host_error; }

const char *gai_strerror(int error)
{
	switch (error) {
	case 0: return "Success";
	case EAI_BADFLAGS: return "Invalid flags";
	case EAI_NONAME: return "Name or service not known";
	case EAI_AGAIN: return "Temporary failure in name resolution";
	case EAI_FAIL: return "Name resolution failed for good";
	case EAI_NODATA: return "Name has no address of that family";
	case EAI_FAMILY: return "Address family not supported";
	case EAI_SOCKTYPE: return "Socket type not supported";
	case EAI_SERVICE: return "Service not known for that socket type";
	case EAI_MEMORY: return "Out of memory";
	case EAI_SYSTEM: return "System error";
	case EAI_OVERFLOW: return "Buffer too small";
	default: return "Unknown error";
	}
}

const char *hstrerror(int error)
{
	switch (error) {
	case 0: return "Success";
	case HOST_NOT_FOUND: return "Unknown host";
	case TRY_AGAIN: return "Temporary failure in name resolution";
	case NO_RECOVERY: return "Name server failure";
	case NO_DATA: return "No address for that name";
	default: return "Unknown error";
	}
}

/* A numeric address, IPv6 with "%interface": nonzero if it is one. */
static int parse_address(const char *text, struct netdb_address *address)
{
	struct in_addr four;
	*address = (struct netdb_address){ .family = AF_INET };
	if (inet_aton(text, &four) && strpbrk(text, " \t\n\v\f\r") == NULL) {
		memcpy(address->bytes, &four, sizeof(four));
		return 1;
	}
	char copy[INET6_ADDRSTRLEN];
	size_t length = strcspn(text, "%");
	if (length >= sizeof(copy))
		return 0;
	memcpy(copy, text, length);
	copy[length] = 0;
	address->family = AF_INET6;
	if (inet_pton(AF_INET6, copy, address->bytes) != 1)
		return 0;
	if (text[length] == '%') {
		const char *zone = text + length + 1;
		char *end;
		unsigned long number = strtoul(zone, &end, 10);
		if (*zone >= '0' && *zone <= '9' && *end == 0 && number <= 0xffffffff)
			address->scope = (uint32_t)number;
		else if ((address->scope = if_nametoindex(zone)) == 0)
			return 0;
	}
	return 1;
}

/* Appends the addresses that /etc/hosts has for a name. */
static int search_hosts(const char *name, int family, struct netdb_address found[NETDB_ADDRESSES], int *count)
{
	char line[NETDB_LINE], *words[NETDB_WORDS];
	FILE *file = fopen("/etc/hosts", "re");
	int known = 0;
	while (file != NULL && *count < NETDB_ADDRESSES && __plat_netdb_next(file, line, words)) {
		struct netdb_address address;
		for (char **word = words + 1; *word != NULL; word++) {
			if (strcasecmp(*word, name) != 0 || !parse_address(words[0], &address))
				continue;
			known = 1;
			if (family == AF_UNSPEC || address.family == family)
				found[(*count)++] = address;
			break;
		}
	}
	if (file != NULL)
		fclose(file);
	return known;
}

static int find_addresses(const char *host, int flags, int family, struct netdb_address found[NETDB_ADDRESSES], int *count)
{
	if (host == NULL) {
		for (int i = 0; i < 2; i++) {
			int one = i == 0 ? AF_INET6 : AF_INET;
			if (family != AF_UNSPEC && family != one)
				continue;
			struct netdb_address *address = &found[(*count)++];
			*address = (struct netdb_address){ .family = one };
			if ((flags & AI_PASSIVE) == 0)
				memcpy(address->bytes, one == AF_INET ? "\x7f\0\0\1" : (const char *)&in6addr_loopback, one == AF_INET ? 4 : 16);
		}
		return 0;
	}
	if (parse_address(host, &found[0])) {
		if (family != AF_UNSPEC && found[0].family != family)
			return EAI_NONAME;
		*count = 1;
		return 0;
	}
	if ((flags & AI_NUMERICHOST) != 0 || *host == 0)
		return EAI_NONAME;
	if (search_hosts(host, family, found, count))
		return *count > 0 ? 0 : EAI_NODATA;
	int result = EAI_NODATA;
	for (int i = 0; i < 2; i++) {
		int one = i == 0 ? AF_INET : AF_INET6;
		if (family == AF_UNSPEC || family == one) {
			int got = __plat_dns_query(host, one, found, count);
			/* A failure says more than that one family has no address. */
			if (got != EAI_NODATA)
				result = got;
			if (got == EAI_NONAME)
				break;
		}
	}
	return *count > 0 ? 0 : result;
}

/* One element with its address and name in one block. */
struct element {
	struct addrinfo info;
	union {
		struct sockaddr_in four;
		struct sockaddr_in6 six;
	} address;
	char name[];
};

void freeaddrinfo(struct addrinfo *list)
{
	while (list != NULL) {
		struct addrinfo *next = list->ai_next;
		free(list);
		list = next;
	}
}

static const struct kind {
	int type, protocol;
	const char *name;
} kinds[] = { { SOCK_STREAM, IPPROTO_TCP, "tcp" }, { SOCK_DGRAM, IPPROTO_UDP, "udp" }, { SOCK_RAW, 0, NULL } };
enum { KINDS = sizeof(kinds) / sizeof(*kinds) };

/* The port in network order, or -1. */
static int find_port(const char *service, int flags, const struct kind *kind)
{
	if (service == NULL)
		return 0;
	char *end;
	unsigned long number = strtoul(service, &end, 10);
	if (*service >= '0' && *service <= '9' && *end == 0)
		return number <= 65535 ? htons((uint16_t)number) : -1;
	return (flags & AI_NUMERICSERV) != 0 || kind->name == NULL ? -1 : __plat_netdb_port(service, kind->name);
}

int getaddrinfo(const char *restrict host, const char *restrict service, const struct addrinfo *restrict hints,
	struct addrinfo **restrict result)
{
	static const struct addrinfo none;
	const struct addrinfo *want = hints != NULL ? hints : &none;
	int flags = want->ai_flags, family = want->ai_family;
	if (host == NULL && service == NULL)
		return EAI_NONAME;
	if ((flags & ~(AI_PASSIVE | AI_CANONNAME | AI_NUMERICHOST | AI_V4MAPPED | AI_ALL | AI_ADDRCONFIG | AI_NUMERICSERV)) != 0 ||
		((flags & AI_CANONNAME) != 0 && host == NULL))
		return EAI_BADFLAGS;
	if (family != AF_UNSPEC && family != AF_INET && family != AF_INET6)
		return EAI_FAMILY;
	int ports[KINDS], fits = 0, served = 0;
	for (int i = 0; i < KINDS; i++) {
		const struct kind *kind = &kinds[i];
		ports[i] = -1;
		if ((want->ai_socktype != 0 && want->ai_socktype != kind->type) ||
			(want->ai_protocol != 0 && kind->protocol != 0 && want->ai_protocol != kind->protocol) ||
			(kind->type == SOCK_RAW && want->ai_socktype != SOCK_RAW && service != NULL))
			continue;
		fits = 1;
		ports[i] = find_port(service, flags, kind);
		served |= ports[i] >= 0;
	}
	if (!fits)
		return EAI_SOCKTYPE;
	if (!served)
		return (flags & AI_NUMERICSERV) != 0 ? EAI_NONAME : EAI_SERVICE;
	struct netdb_address found[NETDB_ADDRESSES];
	int count = 0, error = find_addresses(host, flags, family, found, &count);
	if (family == AF_INET6 && (flags & AI_V4MAPPED) != 0 && host != NULL && (error != 0 || (flags & AI_ALL) != 0)) {
		int more = 0;
		struct netdb_address fours[NETDB_ADDRESSES];
		int second = find_addresses(host, flags, AF_INET, fours, &more);
		for (int i = 0; i < more && count < NETDB_ADDRESSES; i++) {
			struct netdb_address *address = &found[count++];
			*address = (struct netdb_address){ .family = AF_INET6, .bytes = { [10] = 0xff, [11] = 0xff } };
			memcpy(address->bytes + 12, fours[i].bytes, 4);
		}
		if (second == 0)
			error = 0;
	}
	if (error != 0)
		return error;
	struct addrinfo *first = NULL, **link = &first;
	for (int i = 0; i < count; i++) {
		for (int k = 0; k < KINDS; k++) {
			if (ports[k] < 0)
				continue;
			size_t name_size = first == NULL && (flags & AI_CANONNAME) != 0 ? strlen(host) + 1 : 0;
			struct element *element = calloc(1, sizeof(*element) + name_size);
			if (element == NULL) {
				freeaddrinfo(first);
				return EAI_MEMORY;
			}
			int four = found[i].family == AF_INET;
			element->info = (struct addrinfo){ .ai_family = found[i].family, .ai_socktype = kinds[k].type,
				.ai_protocol = kinds[k].protocol != 0 ? kinds[k].protocol : want->ai_protocol,
				.ai_addrlen = four ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6),
				.ai_addr = (struct sockaddr *)&element->address };
			if (name_size != 0)
				element->info.ai_canonname = memcpy(element->name, host, name_size);
			if (four) {
				element->address.four.sin_family = AF_INET;
				element->address.four.sin_port = (in_port_t)ports[k];
				memcpy(&element->address.four.sin_addr, found[i].bytes, 4);
			} else {
				element->address.six.sin6_family = AF_INET6;
				element->address.six.sin6_port = (in_port_t)ports[k];
				element->address.six.sin6_scope_id = found[i].scope;
				memcpy(&element->address.six.sin6_addr, found[i].bytes, 16);
			}
			*link = &element->info;
			link = &element->info.ai_next;
		}
	}
	*result = first;
	return 0;
}

/* The name that /etc/hosts has for an address, into a buffer of NI_MAXHOST bytes: nonzero if there is one. */
static int name_of(int family, const void *bytes, char *name)
{
	char line[NETDB_LINE], *words[NETDB_WORDS];
	FILE *file = fopen("/etc/hosts", "re");
	int found = 0;
	while (file != NULL && !found && __plat_netdb_next(file, line, words)) {
		struct netdb_address address;
		if (parse_address(words[0], &address) && address.family == family &&
			memcmp(address.bytes, bytes, family == AF_INET ? 4 : 16) == 0) {
			strcpy(name, words[1]);
			found = 1;
		}
	}
	if (file != NULL)
		fclose(file);
	return found;
}

int getnameinfo(const struct sockaddr *restrict address, socklen_t size, char *restrict host, socklen_t host_size,
	char *restrict service, socklen_t service_size, int flags)
{
	char text[NI_MAXHOST + IF_NAMESIZE + 1];
	const struct sockaddr_in *four = (const struct sockaddr_in *)address;
	const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)address;
	if ((flags & ~(NI_NUMERICHOST | NI_NUMERICSERV | NI_NOFQDN | NI_NAMEREQD | NI_DGRAM)) != 0)
		return EAI_BADFLAGS;
	if (size < sizeof(sa_family_t) || (address->sa_family != AF_INET && address->sa_family != AF_INET6) ||
		size < (address->sa_family == AF_INET ? sizeof(*four) : sizeof(*six)))
		return EAI_FAMILY;
	int family = address->sa_family;
	const void *bytes = family == AF_INET ? (const void *)&four->sin_addr : (const void *)&six->sin6_addr;
	if ((host == NULL || host_size == 0) && (service == NULL || service_size == 0))
		return EAI_NONAME;
	if (host != NULL && host_size != 0) {
		if ((flags & NI_NUMERICHOST) != 0 || !name_of(family, bytes, text)) {
			if ((flags & NI_NAMEREQD) != 0)
				return EAI_NONAME;
			inet_ntop(family, bytes, text, INET6_ADDRSTRLEN);
			if (family == AF_INET6 && six->sin6_scope_id != 0) {
				char name[IF_NAMESIZE];
				int named = (IN6_IS_ADDR_LINKLOCAL(&six->sin6_addr) || IN6_IS_ADDR_MC_LINKLOCAL(&six->sin6_addr)) &&
					    if_indextoname(six->sin6_scope_id, name) != NULL;
				if (named)
					strcat(strcat(text, "%"), name);
				else
					sprintf(text + strlen(text), "%%%u", (unsigned)six->sin6_scope_id);
			}
		}
		if (strlen(text) >= host_size)
			return EAI_OVERFLOW;
		strcpy(host, text);
	}
	if (service != NULL && service_size != 0) {
		uint16_t port = family == AF_INET ? four->sin_port : six->sin6_port;
		if ((flags & NI_NUMERICSERV) != 0 || !__plat_netdb_service(port, (flags & NI_DGRAM) != 0 ? "udp" : "tcp", text))
			sprintf(text, "%u", (unsigned)ntohs(port));
		if (strlen(text) >= service_size)
			return EAI_OVERFLOW;
		strcpy(service, text);
	}
	return 0;
}

/* Lays out an entry in the caller's buffer. Nonzero, or 0 if there is no room. names: the name and its other names, ended by NULL. */
static int lay_out(struct hostent *entry, char *buffer, size_t size, char *const names[], int family, const struct netdb_address found[], int count)
{
	size_t width = family == AF_INET ? 4 : 16, skip = -(uintptr_t)buffer % sizeof(char *), texts = 0, pointers = (size_t)count + 2;
	int many = 0;
	for (; names[many] != NULL; many++)
		texts += strlen(names[many]) + 1;
	pointers += (size_t)many;
	if (size < skip + pointers * sizeof(char *) + (size_t)count * width + texts)
		return 0;
	char **place = (char **)(void *)(buffer + skip);
	char *bytes = (char *)(place + pointers);
	entry->h_addrtype = family;
	entry->h_length = (int)width;
	entry->h_addr_list = place;
	for (int i = 0; i < count; i++, bytes += width)
		*place++ = memcpy(bytes, found[i].bytes, width);
	*place++ = NULL;
	entry->h_aliases = place;
	for (int i = 0; i < many; i++) {
		char *text = strcpy(bytes, names[i]);
		bytes += strlen(text) + 1;
		if (i == 0)
			entry->h_name = text;
		else
			*place++ = text;
	}
	*place = NULL;
	return 1;
}

/* What a search's EAI_* value means to these functions: an error number, with an h_errno. */
static int translate(int error, int *host_error_place)
{
	*host_error_place = error == 0 ? 0 : error == EAI_NONAME ? HOST_NOT_FOUND : error == EAI_NODATA ? NO_DATA : error == EAI_AGAIN ? TRY_AGAIN :
		NO_RECOVERY;
	/* That there is no such host is no failure. */
	return error == 0 || error == EAI_NONAME || error == EAI_NODATA ? 0 : error == EAI_AGAIN ? EAGAIN : EIO;
}

int gethostbyname2_r(const char *restrict name, int family, struct hostent *restrict entry, char *restrict buffer, size_t size,
	struct hostent **restrict result, int *restrict error_place)
{
	struct netdb_address found[NETDB_ADDRESSES];
	int count = 0;
	*result = NULL;
	if (family != AF_INET && family != AF_INET6) {
		*error_place = NO_RECOVERY;
		return EAFNOSUPPORT;
	}
	int error = find_addresses(name, 0, family, found, &count);
	if (error != 0)
		return translate(error, error_place);
	char *names[] = { (char *)(uintptr_t)name, NULL };
	if (!lay_out(entry, buffer, size, names, family, found, count)) {
		*error_place = NETDB_INTERNAL;
		return ERANGE;
	}
	*error_place = 0;
	*result = entry;
	return 0;
}

int gethostbyname_r(const char *restrict name, struct hostent *restrict entry, char *restrict buffer, size_t size,
	struct hostent **restrict result, int *restrict error_place)
{
	return gethostbyname2_r(name, AF_INET, entry, buffer, size, result, error_place);
}

int gethostbyaddr_r(const void *restrict address, socklen_t size, int family, struct hostent *restrict entry, char *restrict buffer,
	size_t buffer_size, struct hostent **restrict result, int *restrict error_place)
{
	char name[NETDB_LINE], *names[] = { name, NULL };
	struct netdb_address found = { .family = family };
	*result = NULL;
	if ((family != AF_INET && family != AF_INET6) || size != (family == AF_INET ? 4 : 16)) {
		*error_place = NO_RECOVERY;
		return EINVAL;
	}
	if (!name_of(family, address, name)) {
		*error_place = HOST_NOT_FOUND;
		return 0;
	}
	memcpy(found.bytes, address, size);
	if (!lay_out(entry, buffer, buffer_size, names, family, &found, 1)) {
		*error_place = NETDB_INTERNAL;
		return ERANGE;
	}
	*error_place = 0;
	*result = entry;
	return 0;
}

/* Of the functions below. They are not thread-safe. */
static struct hostent host_entry;
static char host_buffer[2 * NETDB_LINE];
static FILE *host_file;

struct hostent *gethostbyname2(const char *name, int family)
{
	struct hostent *result;
	if (strlen(name) >= NETDB_LINE) {
		host_error = HOST_NOT_FOUND;
		return NULL;
	}
	(void)gethostbyname2_r(name, family, &host_entry, host_buffer, sizeof host_buffer, &result, &host_error);
	return result;
}

struct hostent *gethostbyname(const char *name)
{
	return gethostbyname2(name, AF_INET);
}

struct hostent *gethostbyaddr(const void *address, socklen_t size, int family)
{
	struct hostent *result;
	(void)gethostbyaddr_r(address, size, family, &host_entry, host_buffer, sizeof host_buffer, &result, &host_error);
	return result;
}

void sethostent(int stay_open)
{
	(void)stay_open;
	endhostent();
}

void endhostent(void)
{
	if (host_file != NULL)
		fclose(host_file);
	host_file = NULL;
}

struct hostent *gethostent(void)
{
	char line[NETDB_LINE], *words[NETDB_WORDS];
	struct netdb_address address;
	if (host_file == NULL)
		host_file = fopen("/etc/hosts", "re");
	while (host_file != NULL && __plat_netdb_next(host_file, line, words))
		if (parse_address(words[0], &address) && lay_out(&host_entry, host_buffer, sizeof host_buffer, words + 1, address.family, &address, 1))
			return &host_entry;
	return NULL;
}

void herror(const char *text)
{
	if (text != NULL && *text != 0)
		fprintf(stderr, "%s: ", text);
	fprintf(stderr, "%s\n", hstrerror(host_error));
}
