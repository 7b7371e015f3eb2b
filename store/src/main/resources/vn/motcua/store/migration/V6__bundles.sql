-- The legs of a bundle, by what they share. Few dossiers are legs, so the others stay out of the index.

create index dossier_of_bundle
    on motcua.dossier ((snapshot #>> '{filing,bundle,id}'), submitted_at, code)
    where (snapshot #>> '{filing,bundle,id}') is not null;
