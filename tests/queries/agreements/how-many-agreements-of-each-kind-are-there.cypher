RETURN [COUNT {
  MATCH (n1:`Agreement`)
}] AS f0, [COUNT {
  MATCH (n1:`Agreement`) WHERE (n1.`kind` IN $q0l)
}] AS f1, [COUNT {
  MATCH (n1:`Agreement`) WHERE (n1.`kind` = $q1)
}] AS f2, [COUNT {
  MATCH (n1:`Agreement`) WHERE (n1.`kind` = $q2)
}] AS f3, [COUNT {
  MATCH (n1:`Agreement`) WHERE (n1.`kind` = $q3)
}] AS f4
