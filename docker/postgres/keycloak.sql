-- Run by the image once, on an empty data folder: Keycloak keeps its tables apart from those of the hub.
create schema if not exists keycloak;
