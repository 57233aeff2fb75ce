/* SPDX-License-Identifier: MIT */
/* Ethernet addresses as text. Linux only. */
#include <netinet/ether.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "plat_netdb.h"

char *ether_ntoa_r(const struct ether_addr *address, char *text)
{
	const uint8_t *byte = address->ether_addr_octet;
	sprintf(text, "%x:%x:%x:%x:%x:%x", byte[0], byte[1], byte[2], byte[3], byte[4], byte[5]);
	return text;
}

char *ether_ntoa(const struct ether_addr *address)
{
	static char text[18];
	return ether_ntoa_r(address, text);
}

static int digit_of(char letter)
{
	if (letter >= '0' && letter <= '9')
		return letter - '0';
	letter = (char)(letter | 0x20);
	return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/* Where the address that `text` begins with ends, or NULL. */
static const char *parse(const char *text, struct ether_addr *address)
{
	for (int i = 0; i < ETH_ALEN; i++) {
		int value = digit_of(*text);
		if (value < 0)
			return NULL;
		int second = digit_of(*++text);
		if (second >= 0) {
			value = value * 16 + second;
			text++;
		}
		address->ether_addr_octet[i] = (uint8_t)value;
		if (i < ETH_ALEN - 1 && *text++ != ':')
			return NULL;
	}
	return text;
}

struct ether_addr *ether_aton_r(const char *text, struct ether_addr *address)
{
	struct ether_addr read;
	const char *end = parse(text, &read);
	if (end == NULL || *end != 0)
		return NULL;
	*address = read;
	return address;
}

struct ether_addr *ether_aton(const char *text)
{
	static struct ether_addr address;
	return ether_aton_r(text, &address);
}

int ether_line(const char *line, struct ether_addr *address, char *name)
{
	struct ether_addr read;
	const char *end = parse(line + strspn(line, " \t"), &read);
	if (end == NULL)
		return -1;
	size_t blanks = strspn(end, " \t"), length = strcspn(end + blanks, " \t\r\n#");
	if (blanks == 0 || length == 0)
		return -1;
	*address = read;
	memcpy(name, end + blanks, length);
	name[length] = 0;
	return 0;
}

/* The first line of /etc/ethers with the name, or with the address where the name is NULL. */
static int find(const char *name, const struct ether_addr *address, struct ether_addr *found_address, char found_name[NETDB_LINE])
{
	char line[NETDB_LINE], *words[NETDB_WORDS];
	FILE *file = fopen("/etc/ethers", "re");
	int found = 0;
	while (file != NULL && !found && __plat_netdb_next(file, line, words)) {
		if (ether_aton_r(words[0], found_address) == NULL)
			continue;
		strcpy(found_name, words[1]);
		found = name != NULL ? strcmp(name, found_name) == 0 : memcmp(address, found_address, sizeof *address) == 0;
	}
	if (file != NULL)
		fclose(file);
	return found ? 0 : -1;
}

int ether_hostton(const char *name, struct ether_addr *address)
{
	char found_name[NETDB_LINE];
	struct ether_addr found;
	if (find(name, NULL, &found, found_name) != 0)
		return -1;
	*address = found;
	return 0;
}

int ether_ntohost(char *name, const struct ether_addr *address)
{
	char found_name[NETDB_LINE];
	struct ether_addr found;
	if (find(NULL, address, &found, found_name) != 0)
		return -1;
	strcpy(name, found_name);
	return 0;
}
