/* SPDX-License-Identifier: MIT */
/* File names in UTF-8, long ones, and ones with spaces; renaming and removing them. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void put(const char *name)
{
	FILE *file = fopen(name, "w");
	if (file == NULL) {
		printf("cannot make %s: %s\n", name, strerror(errno));
		return;
	}
	fprintf(file, "I am %s\n", name);
	fclose(file);
}

static void show(const char *name)
{
	char line[400];
	FILE *file = fopen(name, "r");
	printf("%s: %s", name, file == NULL ? "nothing\n" : fgets(line, sizeof line, file));
	if (file != NULL)
		fclose(file);
}

int main(void)
{
	put("naïve ☃.txt");
	put("日本語.txt");
	put("emoji 😀.txt");
	put("with space.txt");
	put("UPPER.TXT");
	put("no extension");
	put(".hidden");
	show("naïve ☃.txt");
	show("emoji 😀.txt");
	printf("rename %d\n", rename("日本語.txt", "renommé.txt"));
	show("日本語.txt");
	show("renommé.txt");
	/* Over an existing one. */
	printf("replace %d\n", rename("with space.txt", "renommé.txt"));
	show("renommé.txt");
	show("with space.txt");
	printf("mkdir %d\n", mkdir("Ordner ü", 0755));
	put("Ordner ü/inside.txt");
	show("./Ordner ü/../Ordner ü/inside.txt");
	printf("chdir %d\n", chdir("Ordner ü"));
	show("inside.txt");
	char folder[4096];
	printf("getcwd ends so: %d\n", getcwd(folder, sizeof folder) != NULL && strcmp(folder + strlen(folder) - strlen("Ordner ü"), "Ordner ü") == 0);
	printf("chdir %d\n", chdir(".."));
	printf("rmdir %d", rmdir("Ordner ü"));
	printf(" %d\n", errno == ENOTEMPTY);
	printf("remove %d\n", remove("Ordner ü/inside.txt"));
	printf("remove a folder %d\n", remove("Ordner ü"));
	char name[230];
	memset(name, 'n', sizeof name);
	name[229] = '\0';
	put(name);
	printf("long %d\n", remove(name));
	printf("unlink %d\n", unlink("emoji 😀.txt"));
	show("emoji 😀.txt");
	return 0;
}
